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
 * Choice of a foreign institution in the participant form: suggestions while typing and, before a new name is saved,
 * a question if similar ones exist.
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

    /** Returns suggestions, those in the selected country first. */
    public List<FoundInstitution> suggest(Country country, String typed) {
        suggested = lookup.meant(country, typed, MAX_SUGGESTIONS);
        return suggested;
    }

    /** Returns the country of a suggestion by its name. */
    public Optional<Country> countryOf(String chosen) {
        return suggested.stream()
                .filter(found -> found.institution().getName().equals(chosen))
                .findFirst()
                .map(found -> found.institution().getCountry());
    }

    /** Returns true if the name is new and similar to registered ones, so that the user has to confirm it. */
    public boolean needsConfirmation(ParticipantEntry entry) {
        String name = entry.getForeignInstitution();
        boolean unconfirmed = name != null && entry.getCountry() != null && !name.equals(confirmedNewName);
        similar = unconfirmed ? lookup.beforeAdding(entry.getCountry(), name, MAX_SIMILAR) : List.of();
        return !similar.isEmpty();
    }

    /** Uses a registered institution instead of the typed name. */
    public void select(FoundInstitution found, ParticipantEntry entry) {
        entry.setForeignInstitution(found.institution().getName());
        similar = List.of();
    }

    /** Confirms that the typed name is a new institution. */
    public void confirmNewName(ParticipantEntry entry) {
        confirmedNewName = entry.getForeignInstitution();
        similar = List.of();
    }

    /** Returns the similar institutions to choose from; empty if there is no question. */
    public List<FoundInstitution> getSimilar() {
        return similar;
    }
}
