package kz.almasu.intake.template;

import java.util.Arrays;
import java.util.List;
import kz.almasu.submission.ParticipantField;

/** The version of the sheet that offices download: that of its newest column. */
public final class TemplateVersion {

    public static final int CURRENT = Arrays.stream(ParticipantField.values())
            .mapToInt(ParticipantField::template)
            .max()
            .orElseThrow();

    private TemplateVersion() {}

    /** The columns that a template of this version does not have. */
    public static List<ParticipantField> addedAfter(int version) {
        return Arrays.stream(ParticipantField.values())
                .filter(field -> field.template() > version)
                .toList();
    }
}
