package kz.almasu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.almasu.intake.file.Origin;
import kz.almasu.intake.file.TemplateColumn;
import kz.almasu.intake.file.TemplateFile;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.ForeignInstitutionQuery;
import kz.almasu.registry.ForeignInstitutions;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Standing;
import kz.almasu.system.Language;
import kz.almasu.system.Spoken;
import kz.almasu.system.Texts;
import kz.almasu.system.Time;

/**
 * Writes the participants of a submission as the workbook that an office fills in and uploads again: put again as it is,
 * it changes nothing.
 */
@ApplicationScoped
public class ParticipantTemplate {

    /** More institutions abroad nobody looks through in a drop-down; others are written by hand. */
    private static final int MOST_HOSTS = 5000;

    /** The institution is said by the file itself, not by each of its rows. */
    private static final List<ParticipantField> COLUMNS = Arrays.stream(ParticipantField.values())
            .filter(field -> field != ParticipantField.INSTITUTION)
            .toList();

    private CodeLists codeLists;
    private ForeignInstitutions hosts;

    protected ParticipantTemplate() {}

    @Inject
    public ParticipantTemplate(CodeLists codeLists, ForeignInstitutions hosts) {
        this.codeLists = codeLists;
        this.hosts = hosts;
    }

    byte[] write(Standing standing, List<Participant> participants, Language language) {
        CodeWords words = new CodeWords(codeLists);
        List<TemplateColumn> columns =
                COLUMNS.stream().map(field -> column(field, words, language)).toList();
        try (TemplateFile file = new TemplateFile(Texts.get(language, "template.sheet"), columns)) {
            participants.forEach(participant -> file.row(row(participant.entry(), language)));
            file.guide(Texts.get(language, "template.guide"), guide(standing, language));
            return file.finish(new Origin(
                    TemplateVersion.CURRENT,
                    standing.period().getCode(),
                    standing.institution().getCode()));
        }
    }

    private TemplateColumn column(ParticipantField field, CodeWords words, Language language) {
        boolean abroad = field == ParticipantField.FOREIGN_INSTITUTION;
        List<String> options = abroad ? hosts() : options(field, words, language);
        return new TemplateColumn(
                field.in(language),
                Texts.get(language, "template.hint." + field.hint()),
                options,
                abroad,
                field.isDay(),
                field.width());
    }

    private static List<String> options(ParticipantField field, CodeWords words, Language language) {
        List<String> names = new ArrayList<>();
        if (field.list().isPresent()) {
            words.all(field).forEach(entry -> names.add(entry.in(language)));
        }
        if (field == ParticipantField.COUNTRY) {
            names.sort(language.collator());
        }
        return names;
    }

    private List<String> hosts() {
        return hosts.find(ForeignInstitutionQuery.ALL, 0, MOST_HOSTS).stream()
                .map(ForeignInstitution::getName)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static List<Object> row(ParticipantEntry entry, Language language) {
        List<Object> row = new ArrayList<>();
        for (ParticipantField field : COLUMNS) {
            Object value = field.valueOf(entry);
            row.add(value instanceof Spoken spoken ? spoken.in(language) : value);
        }
        return row;
    }

    private static List<String> guide(Standing standing, Language language) {
        LocalDate first = standing.period().getHalfYear().firstDay();
        LocalDate last = standing.period().getHalfYear().lastDay();
        return List.of(
                Texts.get(
                        language,
                        "template.guide.title",
                        standing.institution().in(language),
                        standing.period().in(language)),
                Texts.get(language, "template.guide.fill", Texts.get(language, "template.sheet")),
                Texts.get(language, "template.guide.choose"),
                Texts.get(language, "template.guide.abroad"),
                Texts.get(language, "template.guide.days", Time.written(first), Time.written(last)),
                Texts.get(language, "template.guide.iin"),
                Texts.get(language, "template.guide.remark", ParticipantField.REMARK.in(language)),
                Texts.get(language, "template.guide.upload"));
    }
}
