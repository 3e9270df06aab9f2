package kz.almasu.admin;

import java.io.Serializable;
import java.util.Arrays;
import kz.almasu.registry.Name;
import kz.almasu.system.Language;

/** Form input for a name in three languages, complete or not. */
public class NameEntry implements Serializable {

    /** In characters. */
    public static final int MAX_LENGTH = 300;

    private static final long serialVersionUID = 1L;

    private String kk;
    private String ru;
    private String en;

    public void setFrom(Name name) {
        kk = name.label(Language.KK);
        ru = name.label(Language.RU);
        en = name.label(Language.EN);
    }

    String get(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /** Returns the name; call only when complete. */
    Name name() {
        return new Name(kk, ru, en);
    }

    boolean hasSameValuesAs(Name name) {
        return Arrays.stream(Language.values())
                .allMatch(language -> name.label(language).equals(get(language)));
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = stripped(kk);
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = stripped(ru);
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = stripped(en);
    }

    private static String stripped(String input) {
        return input == null || input.isBlank() ? null : input.strip();
    }
}
