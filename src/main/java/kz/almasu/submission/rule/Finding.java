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
 * A violation of a rule at one location.
 *
 * @param rule stable id of the rule
 * @param row row of the sheet (1 is the header), or position in the submission's list from 1; 0 for the whole
 * @param column column name of the sheet; empty for a whole row or file
 * @param value empty if there is none
 * @param messageKey text key of the message
 * @param parameters message parameters from {1} on; {0} is the value
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

    public static Finding of(EntryRule rule, ParticipantEntry entry, HalfYear halfYear, int row) {
        return new Finding(
                rule.id(),
                rule.severity(),
                row,
                rule.field().column(),
                rule.field().textOf(entry),
                "check." + rule.textKey(),
                List.of(
                        halfYear.firstDay(),
                        halfYear.lastDay(),
                        value(rule, entry),
                        MixedScripts.correct(rule.field().textOf(entry))));
    }

    /** Dates and code list entries are localized in the message; other values are quoted as in a sheet. */
    private static Serializable value(EntryRule rule, ParticipantEntry entry) {
        Object value = rule.field().valueOf(entry);
        if (value instanceof CodeListEntry entryOfList) {
            return entryOfList;
        }
        return value instanceof LocalDate day ? day : rule.field().textOf(entry);
    }

    /** An error of the sheet itself that prevents reading it. */
    public static Finding error(String rule, int row, String column, String value, Serializable... parameters) {
        return new Finding(
                rule, Severity.ERROR, row, column, value, "check." + rule, List.copyOf(Arrays.asList(parameters)));
    }

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

    /** An informational finding about the sheet. */
    public static Finding note(String rule, int row, String column, String value, Serializable... parameters) {
        return new Finding(
                rule, Severity.NOTE, row, column, value, "check." + rule, List.copyOf(Arrays.asList(parameters)));
    }

    public Finding withRow(int number) {
        return new Finding(rule, severity, number, column, value, messageKey, parameters);
    }

    /** The localized message: the problem and the allowed values. Long values are abbreviated. */
    public String message(Language language) {
        Object[] arguments = new Object[parameters.size() + 1];
        arguments[0] = value.length() <= MAX_QUOTE_LENGTH ? value : value.substring(0, MAX_QUOTE_LENGTH) + "…";
        for (int i = 0; i < parameters.size(); i++) {
            arguments[i + 1] = localized(parameters.get(i), language);
        }
        return Texts.get(language, messageKey, arguments);
    }

    /** The localized column heading; empty for a whole row or file. */
    public String heading(Language language) {
        return ParticipantField.ofColumn(column)
                .map(field -> field.label(language))
                .orElse(column);
    }

    private static Object localized(Object parameter, Language language) {
        return parameter instanceof Localized localized ? localized.label(language) : parameter;
    }
}
