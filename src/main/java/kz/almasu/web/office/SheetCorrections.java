package kz.almasu.web.office;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.intake.ExpectedIssue;
import kz.almasu.intake.file.CellAddress;
import kz.almasu.intake.job.PendingImport;
import kz.almasu.intake.sheet.CorrectionOptions;
import kz.almasu.intake.sheet.LocatedIssue;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.rule.Severity;
import kz.almasu.web.CodeListOptions;
import kz.almasu.web.Labels;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/**
 * Errors, warnings and expected issues of the pending import, with the values typed to correct them. Unknown values are
 * asked about in {@link SheetQuestions}.
 */
@Named
@ViewScoped
public class SheetCorrections implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Errors of this rule are resolved in the column mapping and not listed here. */
    private static final String UNKNOWN_COLUMN = "COLUMN_IS_KNOWN";

    @Inject
    private CorrectionOptions correctionOptions;

    @Inject
    private CodeListOptions codes;

    @Inject
    private UserLanguage language;

    @Inject
    private Labels labels;

    private List<SheetCorrection> errors = List.of();
    private List<SheetCorrection> warnings = List.of();
    private List<ExpectedIssue> issues = List.of();
    private final Map<String, String> values = new HashMap<>();

    /** @param sheet null if there is no pending import */
    void of(PendingImport sheet) {
        values.clear();
        List<LocatedIssue> found = sheet == null ? List.of() : sheet.problems();
        errors = problems(withSeverity(found, Severity.ERROR).stream()
                .filter(problem -> !problem.finding().rule().equals(UNKNOWN_COLUMN)
                        && problem.unknownValue().isEmpty())
                .toList());
        warnings = problems(found.stream()
                .filter(problem -> problem.finding().severity() != Severity.ERROR && problem.address() != null)
                .sorted(Comparator.comparing(problem -> problem.finding().severity()))
                .toList());
        issues = sheet == null ? List.of() : sheet.issues();
    }

    private static List<LocatedIssue> withSeverity(List<LocatedIssue> found, Severity severity) {
        return found.stream()
                .filter(problem -> problem.finding().severity() == severity)
                .toList();
    }

    private List<SheetCorrection> problems(List<LocatedIssue> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<LocatedIssue, String> proposed = correctionOptions.suggest(found);
        List<SheetCorrection> problems = new ArrayList<>();
        for (LocatedIssue one : found) {
            List<SelectItem> allowed = ParticipantField.ofColumn(one.finding().column())
                    .map(codes::codes)
                    .orElse(List.of());
            SheetCorrection problem = new SheetCorrection(one.finding(), one.address(), allowed, proposed.get(one));
            values.put(problem.key(), problem.isChoice() ? null : one.text());
            problems.add(problem);
        }
        return problems;
    }

    /** Returns the suggested values of the cells with errors and doubtful values. */
    Map<CellAddress, String> getProposals() {
        return Stream.concat(errors.stream(), warnings.stream())
                .filter(problem -> problem.isCorrectable() && problem.proposal() != null)
                .collect(Collectors.toMap(
                        SheetCorrection::address, SheetCorrection::proposal, (first, second) -> first));
    }

    String currentValue(SheetCorrection problem) {
        return values.get(problem.key());
    }

    List<SheetCorrection> of(boolean areErrors) {
        return areErrors ? errors : warnings;
    }

    /** Moves the keyboard focus to the next problem of the list after a correction. */
    void focus(boolean isError, int line) {
        List<SheetCorrection> list = of(isError);
        int next = Math.min(line, list.size() - 1);
        if (next >= 0 && list.get(next).isCorrectable()) {
            PrimeFaces.current()
                    .focus("form:" + (isError ? "errors:" : "warnings:") + next
                            + (list.get(next).isChoice() ? ":choice" : ":typed"));
        }
    }

    /** Returns the label of the proposed value. */
    public String proposalLabel(SheetCorrection problem) {
        return problem.choices().stream()
                .filter(choice -> choice.getValue().equals(problem.proposal()))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(problem.proposal());
    }

    /** Returns the message; allowed values are omitted where they can be selected. */
    public String message(SheetCorrection problem) {
        String value = problem.finding().value();
        if (!problem.isNotInList()) {
            return problem.finding().message(language.getCurrent());
        }
        return problem.isCountry()
                ? labels.text("page.office.import.countryNotInTheList", value)
                : labels.text("page.office.import.notInTheList", value);
    }

    /** Returns the cell, row or file as text. */
    public String location(SheetCorrection problem) {
        int row = problem.finding().row();
        return Optional.ofNullable(problem.address())
                .map(Object::toString)
                .orElseGet(() ->
                        row > 0 ? labels.text("page.office.import.row", row) : labels.text("page.office.import.file"));
    }

    /** Returns what the office has to do about an issue, before or after saving. */
    public String nextStep(ExpectedIssue issue) {
        return switch (issue.severity()) {
            case ERROR -> labels.text("page.office.import.todoCorrect");
            case WARNING -> explain(issue);
            case NOTE -> labels.text("page.office.import.todoNothing");
        };
    }

    private String explain(ExpectedIssue warning) {
        if (warning.explanation() == null) {
            return labels.text("page.office.import.todoExplain");
        }
        return warning.open()
                ? labels.text("page.office.import.todoChangeExplanation", warning.records())
                : labels.text("page.office.import.explained");
    }

    /** Returns the issues that the report would have after saving the file. */
    public List<ExpectedIssue> getIssues() {
        return issues;
    }

    /** Returns the errors that prevent saving. */
    public List<SheetCorrection> getErrors() {
        return errors;
    }

    public List<SheetCorrection> getWarnings() {
        return warnings;
    }

    /** Typed values by cell address. */
    public Map<String, String> getValues() {
        return values;
    }
}
