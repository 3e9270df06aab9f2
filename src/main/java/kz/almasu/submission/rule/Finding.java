package kz.almasu.submission.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.almasu.period.HalfYear;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.ParticipantField;
import kz.almasu.system.CsvList;
import kz.almasu.system.Language;
import kz.almasu.system.Localized;
import kz.almasu.system.Texts;

/**
 * What a rule found, with its place.
 *
 * @param rule the stable id of the rule
 * @param row the row of the sheet (the header is row 1), or of a submission's list from 1; 0 for the whole
 * @param column the column at fault, as the sheet names it; empty for a whole row or file
 * @param value what stands there; empty if nothing does
 * @param messageKey key of the message
 * @param parameters of the message: {0} is the value, the others are the rule's own
 */
public record Finding(
        String rule,
        Severity severity,
        int row,
        String column,
        String value,
        String messageKey,
        List<? extends Serializable> parameters)
        implements Serializable {

    private static final int MAX_QUOTE_LENGTH = 80;

    public static Finding of(EntryRule check, ParticipantEntry entry, HalfYear halfYear, int row) {
        return new Finding(
                check.id(),
                check.severity(),
                row,
                check.field().column(),
                check.field().textOf(entry),
                "check." + check.textKey(),
                List.of(
                        halfYear.firstDay(),
                        halfYear.lastDay(),
                        value(check, entry),
                        MixedScripts.correct(check.field().textOf(entry))));
    }

    /** A day and an entry of a list are said in the reader's words; all else as the sheet writes it. */
    private static Serializable value(EntryRule check, ParticipantEntry entry) {
        Object found = check.field().valueOf(entry);
        if (found instanceof CodeListEntry listed) {
            return listed;
        }
        return found instanceof LocalDate day ? day : check.field().textOf(entry);
    }

    /** An error that prevents reading: not of a rule about participants, but of the sheet itself. */
    public static Finding error(String rule, int row, String column, String value, Serializable... parameters) {
        return new Finding(
                rule, Severity.ERROR, row, column, value, "check." + rule, List.copyOf(Arrays.asList(parameters)));
    }

    /** What is wrong with a list as a whole. */
    public static Finding error(CsvList.CsvError problem) {
        return new Finding(
                problem.rule(),
                Severity.ERROR,
                problem.row(),
                problem.column(),
                problem.value(),
                "check." + problem.rule(),
                problem.parameters());
    }

    /** What is told about the sheet and prevents nothing. */
    public static Finding note(String rule, int row, String column, String value, Serializable... parameters) {
        return new Finding(
                rule, Severity.NOTE, row, column, value, "check." + rule, List.copyOf(Arrays.asList(parameters)));
    }

    /** The same, found in this row. */
    public Finding withRow(int number) {
        return new Finding(rule, severity, number, column, value, messageKey, parameters);
    }

    /** What is wrong and what is allowed, in this language. */
    public String message(Language language) {
        Object[] said = new Object[parameters.size() + 1];
        said[0] = value.length() <= MAX_QUOTE_LENGTH ? value : value.substring(0, MAX_QUOTE_LENGTH) + "…";
        for (int i = 0; i < parameters.size(); i++) {
            said[i + 1] = localized(parameters.get(i), language);
        }
        return Texts.get(language, messageKey, said);
    }

    /** The heading of the column at fault, in this language; empty for a whole row or file. */
    public String heading(Language language) {
        return ParticipantField.ofColumn(column)
                .map(field -> field.label(language))
                .orElse(column);
    }

    private static Object localized(Object parameter, Language language) {
        return parameter instanceof Localized spoken ? spoken.label(language) : parameter;
    }
}
