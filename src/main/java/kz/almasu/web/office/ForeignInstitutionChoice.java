package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import kz.almasu.intake.ForeignInstitutionLookup;
import kz.almasu.registry.Country;
import kz.almasu.registry.FoundInstitution;
import kz.almasu.submission.ParticipantEntry;
import org.omnifaces.cdi.ViewScoped;

/**
 * Helps a form to name an institution abroad: by suggestions while somebody types and, before a new name is stored, by
 * asking whether it is not one of those that are very like it.
 */
@Named
@ViewScoped
public class ForeignInstitutionChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAX_SUGGESTIONS = 12;
    private static final int MAX_SIMILAR = 5;

    @Inject
    private ForeignInstitutionLookup lookup;

    private List<FoundInstitution> suggested = List.of();
    private List<FoundInstitution> similar = List.of();
    private String confirmedNewName;

    /** What may be meant by what was typed, the institutions of the chosen country first. */
    public List<FoundInstitution> suggest(Country country, String typed) {
        suggested = lookup.meant(country, typed, MAX_SUGGESTIONS);
        return suggested;
    }

    /** The country of the suggestion that was chosen. */
    public Optional<Country> countryOf(String chosen) {
        return suggested.stream()
                .filter(found -> found.institution().getName().equals(chosen))
                .findFirst()
                .map(found -> found.institution().getCountry());
    }

    /** Whether to ask, before storing, if the institution is not one that is known by a similar name. */
    public boolean needsConfirmation(ParticipantEntry entry) {
        String name = entry.getForeignInstitution();
        boolean toBeAsked = name != null && entry.getCountry() != null && !name.equals(confirmedNewName);
        similar = toBeAsked ? lookup.beforeAdding(entry.getCountry(), name, MAX_SIMILAR) : List.of();
        return !similar.isEmpty();
    }

    /** It is this one. */
    public void select(FoundInstitution found, ParticipantEntry entry) {
        entry.setForeignInstitution(found.institution().getName());
        similar = List.of();
    }

    /** It is none of them: the name is new. */
    public void confirmNewName(ParticipantEntry entry) {
        confirmedNewName = entry.getForeignInstitution();
        similar = List.of();
    }

    /** Those that the name may mean; empty while there is nothing to ask. */
    public List<FoundInstitution> getSimilar() {
        return similar;
    }
}
