package kz.almasu.web.office;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.intake.OpenSheet;
import kz.almasu.intake.Problem;
import kz.almasu.intake.Proposals;
import kz.almasu.intake.SheetConcern;
import kz.almasu.submission.Finding;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.Severity;
import kz.almasu.web.Codes;
import kz.almasu.web.Say;
import kz.almasu.web.UserLanguage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;

/** What is found in the uploaded file, each with the cell in which it can be mended. */
@Named
@ViewScoped
public class SheetProblems implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A column of which the page asks what it holds. */
    private static final String ASKED = "COLUMN_IS_KNOWN";

    @Inject
    private Proposals proposals;

    @Inject
    private Codes codes;

    @Inject
    private UserLanguage language;

    @Inject
    private Say say;

    private List<SheetProblem> errors = List.of();
    private List<SheetProblem> doubts = List.of();
    private List<Finding> notes = List.of();
    private List<SheetConcern> concerns = List.of();
    private final Map<String, String> values = new HashMap<>();

    /** Shows those of this file; null for none. */
    void of(OpenSheet sheet) {
        values.clear();
        List<Problem> found = sheet == null ? List.of() : sheet.problems();
        errors = problems(with(found, Severity.ERROR).stream()
                .filter(problem -> !problem.finding().rule().equals(ASKED))
                .toList());
        doubts = problems(found.stream()
                .filter(problem -> problem.finding().severity() != Severity.ERROR && problem.place() != null)
                .sorted(Comparator.comparing(problem -> problem.finding().severity()))
                .toList());
        notes = with(found, Severity.NOTE).stream()
                .filter(problem -> problem.place() == null)
                .map(Problem::finding)
                .toList();
        concerns = sheet == null ? List.of() : sheet.concerns();
    }

    private static List<Problem> with(List<Problem> found, Severity severity) {
        return found.stream()
                .filter(problem -> problem.finding().severity() == severity)
                .toList();
    }

    private List<SheetProblem> problems(List<Problem> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Problem, String> proposed = proposals.of(found);
        Map<ParticipantField, List<SelectItem>> choices = new EnumMap<>(ParticipantField.class);
        List<SheetProblem> problems = new ArrayList<>();
        for (Problem one : found) {
            List<SelectItem> allowed = ParticipantField.ofColumn(one.finding().column())
                    .map(field -> choices.computeIfAbsent(field, this::choices))
                    .orElse(List.of());
            SheetProblem problem = new SheetProblem(one.finding(), one.place(), allowed, proposed.get(one));
            values.put(problem.key(), problem.isChosen() ? null : one.text());
            problems.add(problem);
        }
        return problems;
    }

    private List<SelectItem> choices(ParticipantField field) {
        return codes.of(field).stream()
                .map(entry -> new SelectItem(entry.toString(), say.of(entry)))
                .toList();
    }

    /** What was typed or chosen for this problem's cell. */
    String typed(SheetProblem problem) {
        return values.get(problem.key());
    }

    /** The errors, or the doubts. */
    List<SheetProblem> of(boolean areErrors) {
        return areErrors ? errors : doubts;
    }

    /** Whoever mends by keyboard goes on where the mended value was: at the next one of its list. */
    void focus(boolean isError, int line) {
        List<SheetProblem> list = of(isError);
        int next = Math.min(line, list.size() - 1);
        if (next >= 0 && list.get(next).isMendable()) {
            PrimeFaces.current()
                    .focus("form:" + (isError ? "errors:" : "doubts:") + next
                            + (list.get(next).isChosen() ? ":choice" : ":typed"));
        }
    }

    /** What is proposed for it, in words. */
    public String proposed(SheetProblem problem) {
        return problem.choices().stream()
                .filter(choice -> choice.getValue().equals(problem.proposal()))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(problem.proposal());
    }

    /** What is wrong; what is allowed is not said where it can be chosen. */
    public String message(SheetProblem problem) {
        String value = problem.finding().value();
        if (!problem.isNotInTheList()) {
            return problem.finding().message(language.getCurrent());
        }
        return problem.isOfCountry()
                ? say.text("page.office.import.countryNotInTheList", value)
                : say.text("page.office.import.notInTheList", value);
    }

    /** Where it is, as it is said: a cell, a row, the file. */
    public String where(SheetProblem problem) {
        int row = problem.finding().row();
        return Optional.ofNullable(problem.place())
                .map(Object::toString)
                .orElseGet(
                        () -> row > 0 ? say.text("page.office.import.row", row) : say.text("page.office.import.file"));
    }

    /** What is to be done about it, and when. */
    public String todo(SheetConcern concern) {
        return switch (concern.severity()) {
            case ERROR -> say.text("page.office.import.todoMend");
            case WARNING -> explain(concern);
            case NOTE -> say.text("page.office.import.todoNothing");
        };
    }

    private String explain(SheetConcern warning) {
        if (warning.explanation() == null) {
            return say.text("page.office.import.todoExplain");
        }
        return warning.open()
                ? say.text("page.office.import.todoExplainAnew", warning.records())
                : say.text("page.office.import.explained");
    }

    /** What would be found in the report, if the file were stored. */
    public List<SheetConcern> getConcerns() {
        return concerns;
    }

    /** What prevents storing. */
    public List<SheetProblem> getErrors() {
        return errors;
    }

    /** The values that may be right and may not. */
    public List<SheetProblem> getDoubts() {
        return doubts;
    }

    /** What the office is told of how its file was read. */
    public List<Finding> getNotes() {
        return notes;
    }

    /** What stands in the cells, by place, as it is typed now. */
    public Map<String, String> getValues() {
        return values;
    }
}
