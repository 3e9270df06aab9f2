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
 * Writes the participants of a submission as the workbook that an office fills in and uploads again: put again as it is,
 * it changes nothing.
 */
@ApplicationScoped
public class ParticipantTemplate {

    /** More institutions abroad nobody looks through in a drop-down; others are written by hand. */
    private static final int MAX_FOREIGN_INSTITUTIONS = 5000;

    /** The institution is said by the file itself, not by each of its rows. */
    private static final List<ParticipantField> COLUMNS = Arrays.stream(ParticipantField.values())
            .filter(field -> field != ParticipantField.INSTITUTION)
            .toList();

    private CodeLists codeLists;
    private ForeignInstitutions foreignInstitutions;

    protected ParticipantTemplate() {}

    @Inject
    public ParticipantTemplate(CodeLists codeLists, ForeignInstitutions hosts) {
        this.codeLists = codeLists;
        this.foreignInstitutions = hosts;
    }

    public byte[] write(ReportStatus standing, List<Participant> participants, Language language) {
        CodeListSynonyms words = new CodeListSynonyms(codeLists);
        List<TemplateColumn> columns =
                COLUMNS.stream().map(field -> column(field, words, language)).toList();
        try (TemplateFile file = new TemplateFile(Texts.get(language, "template.sheet"), columns)) {
            participants.forEach(participant -> file.addRow(row(participant.entry(), language)));
            file.addGuide(Texts.get(language, "template.guide"), guide(standing, language));
            return file.finish(new TemplateStamp(
                    TemplateVersion.CURRENT,
                    standing.period().getCode(),
                    standing.institution().getCode()));
        }
    }

    private TemplateColumn column(ParticipantField field, CodeListSynonyms words, Language language) {
        boolean abroad = field == ParticipantField.FOREIGN_INSTITUTION;
        List<String> options = abroad ? foreignInstitutionNames() : options(field, words, language);
        return new TemplateColumn(
                field.label(language),
                Texts.get(language, "template.hint." + field.hint()),
                options,
                abroad,
                field.isDate(),
                field.width());
    }

    private static List<String> options(ParticipantField field, CodeListSynonyms words, Language language) {
        List<String> names = new ArrayList<>();
        if (field.codeList().isPresent()) {
            words.options(field).forEach(entry -> names.add(entry.label(language)));
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
            row.add(value instanceof Localized spoken ? spoken.label(language) : value);
        }
        return row;
    }

    private static List<String> guide(ReportStatus standing, Language language) {
        LocalDate first = standing.period().getHalfYear().firstDay();
        LocalDate last = standing.period().getHalfYear().lastDay();
        return List.of(
                Texts.get(
                        language,
                        "template.guide.title",
                        standing.institution().label(language),
                        standing.period().label(language)),
                Texts.get(language, "template.guide.fill", Texts.get(language, "template.sheet")),
                Texts.get(language, "template.guide.choose"),
                Texts.get(language, "template.guide.foreignInstitution"),
                Texts.get(language, "template.guide.days", Time.format(first), Time.format(last)),
                Texts.get(language, "template.guide.iin"),
                Texts.get(language, "template.guide.remark", ParticipantField.REMARK.label(language)),
                Texts.get(language, "template.guide.upload"));
    }
}
