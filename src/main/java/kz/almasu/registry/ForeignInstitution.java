package kz.almasu.registry;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A higher education institution outside Kazakhstan, in the registry shared by all universities. It has one main name
 * and any number of aliases; names that differ only in case, white space or quotation marks are the same name, so that
 * distinct institutions can be counted. A duplicate is merged into its canonical institution: all references to it and
 * all its names then resolve to that one.
 */
@Entity
@Table(name = "foreign_institution")
public class ForeignInstitution implements Serializable {

    /** In characters. */
    public static final int MAX_NAME_LENGTH = 300;

    /** In characters. */
    public static final int MAX_CITY_LENGTH = 100;

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

    private String city;

    @Column(name = "ror_id")
    private String rorId;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private ForeignInstitution mergedInto;

    @OneToMany(mappedBy = "institution", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ForeignInstitutionName> names = new ArrayList<>();

    @Version
    private int version;

    protected ForeignInstitution() {}

    /** Creates a proposed institution: usable at once, to be confirmed by the ministry. */
    public ForeignInstitution(Country country, String name) {
        this.country = Objects.requireNonNull(country);
        rename(name);
    }

    /** Changes the main name; the previous one stays as an alias. */
    public final void rename(String mainName) {
        name = mainName.strip();
        searchName = searchName(name);
        addName(name);
    }

    /** Adds an alias; ignored if it equals a known name except for spelling. */
    public final void addName(String alias) {
        String normalized = searchName(alias);
        if (names.stream().noneMatch(known -> known.getSearchName().equals(normalized))) {
            names.add(new ForeignInstitutionName(this, alias.strip()));
        }
    }

    /** Removes an alias; ignored for the main name. */
    public void removeName(ForeignInstitutionName alias) {
        if (!alias.getSearchName().equals(searchName)) {
            names.remove(alias);
        }
    }

    /** Sets city and ROR id; null for unknown. */
    public void setLocation(String newCity, String newRorId) {
        city = newCity;
        rorId = newRorId;
    }

    /** Marks it as confirmed by this login of the ministry. */
    public void confirm(String login) {
        confirmedBy = login;
    }

    /** Null undoes the merge. */
    void mergeInto(ForeignInstitution canonical) {
        mergedInto = canonical;
    }

    /** Returns this institution, or the one that it is merged into. */
    public ForeignInstitution canonical() {
        return mergedInto == null ? this : mergedInto;
    }

    /** Returns the form in which names are compared: composed, lower case, single spaces, no quotation marks. */
    public static String searchName(String name) {
        String lowerCase = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String withoutQuotes = QUOTATION_MARKS.matcher(lowerCase).replaceAll("");
        return SPACES.matcher(withoutQuotes).replaceAll(" ").strip();
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

    public String getCity() {
        return city;
    }

    /** The last nine characters of its address at ror.org; null if it has none or none is known. */
    public String getRorId() {
        return rorId;
    }

    public ForeignInstitutionState getState() {
        if (mergedInto != null) {
            return ForeignInstitutionState.MERGED;
        }
        return confirmedBy != null ? ForeignInstitutionState.CONFIRMED : ForeignInstitutionState.PROPOSED;
    }

    /** The login of the last confirmation; null while it is only proposed. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    /** Its own names including the main one, without those of institutions merged into it. */
    public List<ForeignInstitutionName> getNames() {
        return List.copyOf(names);
    }

    public int getVersion() {
        return version;
    }

    @Override
    public String toString() {
        return name;
    }
}
