package kz.almasu.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import kz.almasu.registry.matching.NameTokens;

/**
 * A name of a foreign institution, in any script. Within a country a name belongs to one institution only; a merge does
 * not move it, so that the merge can be undone.
 */
@Entity
@Table(name = "foreign_institution_name")
public class ForeignInstitutionName implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAX_WORDS_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "foreign_institution_name_seq")
    @SequenceGenerator(name = "foreign_institution_name_seq", sequenceName = "foreign_institution_name_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "foreign_institution_id")
    private ForeignInstitution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    private Country country;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    /** {@link NameTokens}, separated by blanks. */
    private String words;

    /** Trigrams, for finding misspelt names in the database. */
    @ElementCollection
    @CollectionTable(name = "foreign_institution_gram", joinColumns = @JoinColumn(name = "name_id"))
    @Column(name = "gram")
    private Set<String> grams;

    protected ForeignInstitutionName() {}

    ForeignInstitutionName(ForeignInstitution institution, String name) {
        this.institution = institution;
        this.country = institution.getCountry();
        this.name = name;
        this.searchName = ForeignInstitution.searchName(name);
        this.words = words(name);
        this.grams = grams(words);
    }

    static String words(String name) {
        String words = String.join(" ", NameTokens.of(name));
        return words.length() <= MAX_WORDS_LENGTH ? words : words.substring(0, MAX_WORDS_LENGTH);
    }

    static Set<String> grams(String words) {
        return NameTokens.grams(List.of(words.split(" ")));
    }

    public Long getId() {
        return id;
    }

    /** The institution that it was entered for, even if merged since. */
    public ForeignInstitution getInstitution() {
        return institution;
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
