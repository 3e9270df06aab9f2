package kz.almasu.web.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.grid.CellParser;
import kz.almasu.registry.CodeLists;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.entry.SubmissionEntry;
import kz.almasu.submission.version.IdentityChange;
import kz.almasu.web.Labels;
import org.omnifaces.cdi.ViewScoped;

/** Resolution of an edit conflict: the user selects, field by field, between their own and the saved version. */
@Named
@ViewScoped
public class EditConflictDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionEntry entry;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Labels labels;

    private List<Difference> differences = List.of();
    private ParticipantEntry opened;
    private ParticipantEntry stored;
    private int version;

    /** A field in which the versions differ, and the selected one. */
    public static class Difference implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ParticipantField field;
        private final String mine;
        private final String theirs;
        private boolean useStored;

        Difference(ParticipantField field, String mine, String theirs, boolean useStored) {
            this.field = field;
            this.mine = mine;
            this.theirs = theirs;
            this.useStored = useStored;
        }

        public ParticipantField getField() {
            return field;
        }

        public String getMine() {
            return mine;
        }

        public String getTheirs() {
            return theirs;
        }

        public boolean isUseStored() {
            return useStored;
        }

        public void setUseStored(boolean useStored) {
            this.useStored = useStored;
        }
    }

    /** Sets the entry as the user opened it, by which unchanged fields are recognized. */
    public void setOpened(ParticipantEntry entry) {
        opened = entry;
    }

    /**
     * Returns true if the saved participant has changed since the form was opened and differs in a field.
     *
     * @param id null for a new participant
     * @param based the version on which the form is based
     */
    public boolean hasConflict(String period, Long id, int based, ParticipantEntry mine) {
        differences = List.of();
        if (id != null) {
            Participant present = entry.participant(period, id);
            stored = present.entry();
            version = present.getVersion();
            if (version != based) {
                differences = Arrays.stream(ParticipantField.values())
                        .filter(field -> field == ParticipantField.IIN
                                ? isIdentityConflict(mine)
                                : !stored.hasSameValue(field, mine))
                        .map(field -> difference(field, mine))
                        .toList();
            }
        }
        return !differences.isEmpty();
    }

    /**
     * Copies the selected saved values into the entry.
     *
     * @return the version on which the form is based from now on
     */
    public int resolve(ParticipantEntry mine, String period) {
        List<ParticipantField> chosen = differences.stream()
                .filter(Difference::isUseStored)
                .map(Difference::getField)
                .toList();
        if (chosen.contains(ParticipantField.IIN)) {
            mine.copyPersonFrom(stored);
        }
        Map<ParticipantField, String> given = chosen.stream()
                .filter(ParticipantField.shown()::contains)
                .collect(Collectors.toMap(field -> field, field -> field.textOf(stored)));
        new CellParser(codeLists, entry.status(period).period().getHalfYear()).parse(mine, given);
        differences = List.of();
        return version;
    }

    /** Returns true if both users have changed the identity number; a change by the other user alone is taken over. */
    private boolean isIdentityConflict(ParticipantEntry mine) {
        if (IdentityChange.of(opened, mine).isEmpty()) {
            mine.copyPersonFrom(stored);
        }
        return IdentityChange.of(opened, stored).isPresent()
                && IdentityChange.of(stored, mine).isPresent();
    }

    private Difference difference(ParticipantField field, ParticipantEntry mine) {
        if (field == ParticipantField.IIN) {
            return new Difference(
                    field, labels.identityChange(opened, mine), labels.identityChange(opened, stored), false);
        }
        return new Difference(
                field,
                labels.fieldValue(field, mine),
                labels.fieldValue(field, stored),
                opened.hasSameValue(field, mine));
    }

    /** Returns the differing fields; empty if there is no conflict. */
    public List<Difference> getDifferences() {
        return differences;
    }
}
