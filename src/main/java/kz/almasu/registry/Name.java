package kz.almasu.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;

@Embeddable
public class Name implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "name_kk")
    private String kk;

    @Column(name = "name_ru")
    private String ru;

    @Column(name = "name_en")
    private String en;

    protected Name() {}

    public Name(String kk, String ru, String en) {
        this.kk = Objects.requireNonNull(kk);
        this.ru = Objects.requireNonNull(ru);
        this.en = Objects.requireNonNull(en);
    }

    /** True if both are the same in at least one language, in capitals or not. */
    public boolean sharesLabelWith(Name other) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> label(language).equalsIgnoreCase(other.label(language)));
    }

    @Override
    public String label(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
