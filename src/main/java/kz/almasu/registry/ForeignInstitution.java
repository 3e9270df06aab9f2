package kz.almasu.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A higher education institution abroad, in the one registry that all universities share. The same name written with
 * other capitals, spaces or quotation marks is the same institution, so that distinct ones can be counted.
 */
@Entity
@Cacheable
@Table(name = "foreign_institution")
public class ForeignInstitution implements Serializable {

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 300;

    private static final long serialVersionUID = 1L;

    private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"'«»“”„‘’`]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "foreign_institution_seq")
    @SequenceGenerator(name = "foreign_institution_seq", sequenceName = "foreign_institution_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Country country;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    protected ForeignInstitution() {}

    public ForeignInstitution(Country country, String name) {
        this.country = Objects.requireNonNull(country);
        this.name = name.strip();
        this.searchName = searchName(name);
    }

    /** The form in which names are compared: composed, lower case, single spaces, no quotation marks. */
    public static String searchName(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String unquoted = QUOTATION_MARKS.matcher(folded).replaceAll("");
        return SPACES.matcher(unquoted).replaceAll(" ").strip();
    }

    public Long getId() {
        return id;
    }

    public Country getCountry() {
        return country;
    }

    public String getName() {
        return name;
    }

    public String getSearchName() {
        return searchName;
    }

    @Override
    public String toString() {
        return name;
    }
}
