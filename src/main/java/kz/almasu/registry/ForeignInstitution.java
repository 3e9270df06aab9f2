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
 * A higher education institution abroad, in the one registry that all universities share. It has one main name and any
 * number of others; the same name written with other capitals, spaces or quotation marks is the same institution, so that
 * distinct ones can be counted. One that turns out to be another is merged into it: whoever refers to it, and whatever
 * it was called, means the other one from then on.
 */
@Entity
@Table(name = "foreign_institution")
public class ForeignInstitution implements Serializable {

    /** Longest name, in characters. */
    public static final int MAX_NAME_LENGTH = 300;

    /** Longest name of a city, in characters. */
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

    /** One that an office has named: usable at once, confirmed by the ministry later. */
    public ForeignInstitution(Country country, String name) {
        this.country = Objects.requireNonNull(country);
        rename(name);
    }

    /** Gives it another main name; the one before stays among its names. */
    public final void rename(String mainName) {
        name = mainName.strip();
        searchName = searchName(name);
        addName(name);
    }

    /** Adds a name by which it is known too; the same one in another spelling only once. */
    public final void addName(String other) {
        String wanted = searchName(other);
        if (names.stream().noneMatch(known -> known.getSearchName().equals(wanted))) {
            names.add(new ForeignInstitutionName(this, other.strip()));
        }
    }

    /** Takes a name away, unless it is the main one. */
    public void removeName(ForeignInstitutionName other) {
        if (!other.getSearchName().equals(searchName)) {
            names.remove(other);
        }
    }

    /** Says where it is; null where that is not known. */
    public void setLocation(String itsCity, String itsRorId) {
        city = itsCity;
        rorId = itsRorId;
    }

    /** From now on this login of the ministry answers for it. */
    public void confirm(String login) {
        confirmedBy = login;
    }

    /** It is this one; null makes it one of its own again. */
    void mergeInto(ForeignInstitution survivor) {
        mergedInto = survivor;
    }

    /** The institution that is meant now: itself, or the one that it was merged into. */
    public ForeignInstitution canonical() {
        return mergedInto == null ? this : mergedInto;
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

    /** The city; null where it is not known. */
    public String getCity() {
        return city;
    }

    /** The last nine characters of its address at ror.org; null where it has none or none is known. */
    public String getRorId() {
        return rorId;
    }

    public ForeignInstitutionState getState() {
        if (mergedInto != null) {
            return ForeignInstitutionState.MERGED;
        }
        return confirmedBy != null ? ForeignInstitutionState.CONFIRMED : ForeignInstitutionState.PROPOSED;
    }

    /** The login of whoever confirmed it last; null while it is only proposed. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    /** The names that were entered for it, the main one among them; not those of institutions merged into it. */
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
