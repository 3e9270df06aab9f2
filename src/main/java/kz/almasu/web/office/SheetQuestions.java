package kz.almasu.web.office;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.almasu.intake.job.PendingImport;
import kz.almasu.intake.job.PendingImports;
import kz.almasu.intake.mapping.AnsweredValue;
import kz.almasu.intake.mapping.WrittenValue;
import kz.almasu.intake.sheet.CorrectedCell;
import kz.almasu.intake.sheet.CorrectionOptions;
import kz.almasu.intake.sheet.LocatedIssue;
import kz.almasu.web.CodeListOptions;
import kz.almasu.web.Labels;
import kz.almasu.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The values of the pending import that are in no code list, each asked about once, and what was answered before. */
@Named
@ViewScoped
public class SheetQuestions implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Further ones are shown when these are answered: each may offer all countries. */
    private static final int SHOWN_QUESTIONS = 25;

    private static final int SHOWN_ROWS = 6;

    @Inject
    private PendingImports pendingImports;

    @Inject
    private CorrectionOptions correctionOptions;

    @Inject
    private CodeListOptions codes;

    @Inject
    private Labels labels;

    @Inject
    private Messages messages;

    private List<SheetQuestion> all = List.of();
    private List<AnsweredValue> answers = List.of();
    private List<CorrectedCell> corrections = List.of();
    private final Map<String, String> chosen = new HashMap<>();

    /** @param sheet null if there is no pending import */
    void of(PendingImport sheet) {
        chosen.clear();
        answers = sheet == null ? List.of() : sheet.answers();
        corrections = sheet == null ? List.of() : sheet.corrections();
        all = sheet == null ? List.of() : questions(sheet.problems());
        all.forEach(question -> chosen.put(question.key(), question.proposal()));
    }

    private List<SheetQuestion> questions(List<LocatedIssue> problems) {
        Map<WrittenValue, List<LocatedIssue>> byValue = new LinkedHashMap<>();
        problems.forEach(problem -> problem.unknownValue()
                .ifPresent(value ->
                        byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(problem)));
        Map<LocatedIssue, String> proposals = correctionOptions.suggest(
                byValue.values().stream().map(same -> same.get(0)).toList());
        List<SheetQuestion> questions = new ArrayList<>();
        byValue.forEach((value, same) -> questions.add(new SheetQuestion(
                value,
                same.get(0).text(),
                same.stream().map(problem -> problem.finding().row()).toList(),
                codes.codes(value.field()).stream()
                        .map(SelectItem::getValue)
                        .filter(code -> code.equals(proposals.get(same.get(0))))
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(null))));
        return questions;
    }

    /** Saves the chosen answers; returns false, with an error message, if there is none. */
    boolean save() {
        boolean saved = saveChosen();
        if (!saved) {
            messages.error("page.office.import.chooseAnswers");
        }
        return saved;
    }

    /** Saves the chosen answers; returns false if there is none. */
    boolean saveChosen() {
        Map<WrittenValue, String> codesByValue = getShown().stream()
                .filter(question -> chosen.get(question.key()) != null)
                .collect(Collectors.toMap(SheetQuestion::value, question -> chosen.get(question.key())));
        if (!codesByValue.isEmpty()) {
            pendingImports.saveValueMappings(codesByValue);
        }
        return !codesByValue.isEmpty();
    }

    /** Returns the number of shown questions with a suggested answer. */
    int getProposed() {
        return (int) getShown().stream()
                .filter(question -> question.proposal() != null)
                .count();
    }

    /** Returns the entries that a value can mean. */
    public List<SelectItem> choices(SheetQuestion question) {
        return codes.codes(question.value().field());
    }

    /** Returns the rows of a value, the first of them by number. */
    public String rows(SheetQuestion question) {
        String numbers =
                question.rows().stream().limit(SHOWN_ROWS).map(String::valueOf).collect(Collectors.joining(", "));
        return question.rows().size() > SHOWN_ROWS ? numbers + " …" : numbers;
    }

    public List<SheetQuestion> getShown() {
        return all.subList(0, Math.min(all.size(), SHOWN_QUESTIONS));
    }

    public int getCount() {
        return all.size();
    }

    /** Returns the number of questions that follow when the shown ones are answered. */
    public int getFurther() {
        return all.size() - getShown().size();
    }

    public List<AnsweredValue> getAnswers() {
        return answers;
    }

    public List<CorrectedCell> getCorrections() {
        return corrections;
    }

    /** Codes by {@link SheetQuestion#key}; null where nothing is chosen. */
    public Map<String, String> getChosen() {
        return chosen;
    }
}
