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

/** Helps a form whose participant somebody else has changed meanwhile: both versions, field by field, to choose from. */
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

    /** A field of which the two versions say something else, and which of them is to stay. */
    public static class Difference implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ParticipantField field;
        private final String mine;
        private final String theirs;
        private boolean useStored;

        Difference(ParticipantField field, String mine, String theirs, boolean given) {
            this.field = field;
            this.mine = mine;
            this.theirs = theirs;
            this.useStored = given;
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

        /** Whether the user gives theirs up for what is stored. */
        public boolean isUseStored() {
            return useStored;
        }

        public void setUseStored(boolean given) {
            this.useStored = given;
        }
    }

    /** The form shows this now: what the user leaves so they have not changed. */
    public void setOpened(ParticipantEntry entry) {
        opened = entry;
    }

    /**
     * Whether to ask, before storing, which version is to stay.
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

    /** Puts what is stored into the form where that was chosen; the form is based on this version from now on. */
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

    /** An identity number that only somebody else has changed is as they have left it. */
    private boolean isIdentityConflict(ParticipantEntry mine) {
        if (IdentityChange.of(opened, mine).isEmpty()) {
            mine.copyPersonFrom(stored);
        }
        return IdentityChange.of(opened, stored).isPresent()
                && IdentityChange.of(stored, mine).isPresent();
    }

    private Difference difference(ParticipantField field, ParticipantEntry mine) {
        if (field == ParticipantField.IIN) {
            return new Difference(field, labels.identityChange(opened, mine), labels.identityChange(opened, stored), false);
        }
        return new Difference(
                field, labels.fieldValue(field, mine), labels.fieldValue(field, stored), opened.hasSameValue(field, mine));
    }

    /** The fields in which the versions differ; empty while there is nothing to ask. */
    public List<Difference> getDifferences() {
        return differences;
    }
}
