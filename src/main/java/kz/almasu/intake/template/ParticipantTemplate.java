package kz.almasu.intake.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.almasu.intake.file.TemplateStamp;
import kz.almasu.intake.mapping.CodeListSynonyms;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ReportStatus;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/**
 * Writes the participants of a submission as a workbook that an office edits and uploads again; importing it
 * unchanged changes nothing.
 */
@ApplicationScoped
public class ParticipantTemplate {

    /** Limit of the drop-down list; other institutions can be typed in. */
    private static final int MAX_FOREIGN_INSTITUTIONS = 5000;

    /** All fields but the institution, which is stored once in the hidden sheet. */
    private static final List<ParticipantField> COLUMNS = Arrays.stream(ParticipantField.values())
            .filter(field -> field != ParticipantField.INSTITUTION)
            .toList();

    private CodeLists codeLists;
    private ForeignInstitutions foreignInstitutions;

    protected ParticipantTemplate() {}

    @Inject
    public ParticipantTemplate(CodeLists codeLists, ForeignInstitutions foreignInstitutions) {
        this.codeLists = codeLists;
        this.foreignInstitutions = foreignInstitutions;
    }

    public byte[] write(ReportStatus status, List<Participant> participants, Language language) {
        CodeListSynonyms synonyms = new CodeListSynonyms(codeLists);
        List<TemplateColumn> columns =
                COLUMNS.stream().map(field -> column(field, synonyms, language)).toList();
        try (TemplateFile file = new TemplateFile(Texts.get(language, "template.sheet"), columns)) {
            participants.forEach(participant -> file.addRow(row(participant.entry(), language)));
            file.addGuide(Texts.get(language, "template.guide"), guide(status, language));
            return file.finish(new TemplateStamp(
                    TemplateVersion.CURRENT,
                    status.period().getCode(),
                    status.institution().getCode()));
        }
    }

    private TemplateColumn column(ParticipantField field, CodeListSynonyms synonyms, Language language) {
        boolean isForeignInstitution = field == ParticipantField.FOREIGN_INSTITUTION;
        List<String> options = isForeignInstitution ? foreignInstitutionNames() : options(field, synonyms, language);
        return new TemplateColumn(
                field.label(language),
                Texts.get(language, "template.hint." + field.hint()),
                options,
                isForeignInstitution,
                field.isDate(),
                field.width());
    }

    private static List<String> options(ParticipantField field, CodeListSynonyms synonyms, Language language) {
        List<String> names = new ArrayList<>();
        if (field.codeList().isPresent()) {
            synonyms.options(field).forEach(entry -> names.add(entry.label(language)));
        }
        if (field == ParticipantField.COUNTRY) {
            names.sort(language.collator());
        }
        return names;
    }

    private List<String> foreignInstitutionNames() {
        return foreignInstitutions.find(ForeignInstitutionQuery.ALL, 0, MAX_FOREIGN_INSTITUTIONS).stream()
                .map(ForeignInstitution::getName)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static List<Object> row(ParticipantEntry entry, Language language) {
        List<Object> row = new ArrayList<>();
        for (ParticipantField field : COLUMNS) {
            Object value = field.valueOf(entry);
            row.add(value instanceof Localized localized ? localized.label(language) : value);
        }
        return row;
    }

    private static List<String> guide(ReportStatus status, Language language) {
        LocalDate first = status.period().getHalfYear().firstDay();
        LocalDate last = status.period().getHalfYear().lastDay();
        return List.of(
                Texts.get(
                        language,
                        "template.guide.title",
                        status.institution().label(language),
                        status.period().label(language)),
                Texts.get(language, "template.guide.fill", Texts.get(language, "template.sheet")),
                Texts.get(language, "template.guide.choose"),
                Texts.get(language, "template.guide.foreignInstitution"),
                Texts.get(language, "template.guide.days", Time.format(first), Time.format(last)),
                Texts.get(language, "template.guide.iin"),
                Texts.get(language, "template.guide.remark", ParticipantField.REMARK.label(language)),
                Texts.get(language, "template.guide.upload"));
    }
}
