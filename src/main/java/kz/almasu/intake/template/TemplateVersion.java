package kz.almasu.intake.template;

import java.util.Arrays;
import java.util.List;
import kz.almasu.submission.ParticipantField;

/** The version of the template: that of its newest column. */
public final class TemplateVersion {

    public static final int CURRENT = Arrays.stream(ParticipantField.values())
            .mapToInt(ParticipantField::template)
            .max()
            .orElseThrow();

    private TemplateVersion() {}

    public static List<ParticipantField> addedAfter(int version) {
        return Arrays.stream(ParticipantField.values())
                .filter(field -> field.template() > version)
                .toList();
    }
}
