package kz.almasu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.account.Role;
import kz.almasu.audit.AuditBreak;
import kz.almasu.audit.AuditKind;
import kz.almasu.checker.statement.Verdict;
import kz.almasu.document.Caption;
import kz.almasu.figures.Basis;
import kz.almasu.figures.Dimension;
import kz.almasu.mail.MailKind;
import kz.almasu.mail.MailSettings;
import kz.almasu.mail.MailState;
import kz.almasu.note.CountryChange;
import kz.almasu.note.NoteTables;
import kz.almasu.note.Section;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.data.DataDictionary;
import kz.almasu.note.data.ObservationColumn;
import kz.almasu.period.PeriodState;
import kz.almasu.registry.Direction;
import kz.almasu.registry.ForeignInstitutionState;
import kz.almasu.submission.Action;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.State;
import kz.almasu.submission.mark.MarkVerdict;
import kz.almasu.submission.rule.Rule;
import kz.almasu.submission.rule.RuleSubject;
import kz.almasu.submission.rule.Rules;
import kz.almasu.submission.rule.Severity;
import kz.almasu.submission.version.IdentityChange;
import kz.almasu.system.Language;
import kz.almasu.web.office.NextAction;
import kz.almasu.web.office.ReportStep;
import org.junit.jupiter.api.Test;

/** Texts and their uses: no key missing, none unused. */
class TextUsesTest {

    /** Values of the star in keys that are composed at run time. */
    private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
            Map.entry("action.*", names(Action.values())),
            Map.entry("action.done.*", names(Action.values())),
            Map.entry("basis.*", names(Basis.values())),
            Map.entry("caption.*", names(Caption.Kind.values())),
            Map.entry("column.*", Set.of("FULL_NAME", "PATRONYMIC", "NOT_NEEDED")),
            Map.entry("data.column.*", names(ObservationColumn.values())),
            Map.entry("data.measure.*", Set.copyOf(DataDictionary.MEASURES)),
            Map.entry("direction.*", names(Direction.values())),
            Map.entry("direction.short.*", names(Direction.values())),
            Map.entry("field.*", names(ParticipantField.values())),
            Map.entry("field.COUNTRY.*", names(Direction.values())),
            Map.entry("field.FOREIGN_INSTITUTION.*", names(Direction.values())),
            Map.entry("foreignInstitution.state.*", names(ForeignInstitutionState.values())),
            Map.entry("grid.*", GridTexts.usedKeys()),
            Map.entry("identity.*", names(IdentityChange.values())),
            Map.entry("page.office.next.*", names(NextAction.values())),
            Map.entry("page.office.next.button.*", names(NextAction.values())),
            Map.entry("page.office.step.*", names(ReportStep.values())),
            Map.entry("halfYear.*", Set.of("1", "2")),
            Map.entry("halfYear.short.*", Set.of("1", "2")),
            Map.entry("audit.kind.*", names(AuditKind.values())),
            Map.entry("audit.break.*", names(AuditBreak.Reason.values())),
            Map.entry("language.*", names(Language.values())),
            Map.entry("language.name.*", names(Language.values())),
            Map.entry(
                    "menu.*",
                    Set.of(
                            "office.submissions",
                            "review.queue",
                            "note.note",
                            "note.tables",
                            "note.editions",
                            "help.rules",
                            "admin.periods",
                            "admin.accounts",
                            "admin.institutions",
                            "admin.foreign-institutions",
                            "admin.codelists",
                            "audit.log")),
            Map.entry("note.change.*", names(CountryChange.values())),
            Map.entry("note.section.*", names(Section.values())),
            Map.entry(
                    "page.admin.codelists.*",
                    Set.of("countries", "programmes", "fields", "degrees", "formats", "types", "regions")),
            Map.entry("page.admin.codelists.add.*", Set.of("programmes")),
            Map.entry("page.note.edition-table.*", Set.of("csv", "xlsx")),
            Map.entry("page.note.note.*", Set.of("pdf", "docx", "xlsx", "html")),
            Map.entry("page.note.table.*", Set.of("csv", "xlsx")),
            Map.entry("page.review.decision.*", statesAndNotBegun()),
            Map.entry("table.head.*", names(Dimension.values())),
            Map.entry(
                    "table.overview.*",
                    Set.of("persons-least", "persons-most", "institutions", "foreign-institutions", "countries")),
            Map.entry("period.state.*", names(PeriodState.values())),
            Map.entry("problem.detail.*", Set.of("400", "404", "405", "406", "415", "500")),
            Map.entry(
                    "problem.title.*",
                    Set.of(
                            "400", "401", "403", "404", "405", "406", "409", "412", "413", "415", "422", "428", "429",
                            "500")),
            Map.entry("template.hint.*", hints()),
            Map.entry("verdict.*", names(Verdict.values())),
            Map.entry("marks.verdict.*", names(MarkVerdict.values())),
            Map.entry("role.*", names(Role.values())),
            Map.entry("mail.body.*", names(MailKind.values())),
            Map.entry("mail.kind.*", names(MailKind.values())),
            Map.entry("mail.state.*", names(MailState.values())),
            Map.entry("mail.subject.*", names(MailKind.values())),
            Map.entry("page.admin.mail.security.*", names(MailSettings.Security.values())),
            Map.entry("rule.demand.*", ruleTexts()),
            Map.entry("rule.remedy.*", ruleTexts()),
            Map.entry("rule.subject.*", names(RuleSubject.values())),
            Map.entry("severity.*", names(Severity.values())),
            Map.entry("page.office.participant.iin.*", Set.of("known", "unknown", "removed")),
            Map.entry("state.*", statesAndNotBegun()),
            Map.entry(
                    "table.*", NoteTables.ALL.stream().map(TableDefinition::id).collect(Collectors.toSet())));

    /** Headings and totals of tables, which NoteTablesTest composes. */
    private static final Function<String, Boolean> IS_TABLE_TEXT = key -> key.matches("table\\.(head|total)\\.[A-Z_]+");

    private static final Map<String, Set<String>> PATTERNS = patterns();

    private static final Set<String> TEXTS =
            new TreeSet<>(TextBundle.of("texts", Language.KK).keys());

    @Test
    void everyComposedKeyHasItsEndingsListedHere() {
        Set<String> composed = PATTERNS.keySet().stream()
                .filter(key -> key.contains("*") || key.contains("{"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ENDINGS.keySet()).containsExactlyInAnyOrderElementsOf(composed);
    }

    @Test
    void noTextIsMissing() {
        Map<String, Set<String>> missing = new TreeMap<>(used());
        missing.keySet().removeIf(key -> TEXTS.contains(key) || IS_TABLE_TEXT.apply(key));

        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsUnused() {
        Set<String> unused = new TreeSet<>(TEXTS);
        unused.removeAll(used().keySet());

        assertThat(unused).isEmpty();
    }

    /** Without formatting, braces of parameters would be visible. */
    @Test
    void noTextWithParametersIsShownUnformatted() {
        Map<String, String> texts = TextBundle.of("texts", Language.EN).texts();
        Set<String> shown = new TreeSet<>();
        Page.all()
                .forEach(page ->
                        page.expressions().forEach(expression -> shown.addAll(Expressions.textKeys(expression))));
        shown.addAll(TagKeys.passedKeys().keySet());
        shown.removeIf(key -> !texts.getOrDefault(key, "").contains("{"));

        assertThat(shown).isEmpty();
    }

    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> used = new TreeMap<>();
        PATTERNS.forEach((key, users) -> {
            if (ENDINGS.containsKey(key)) {
                ENDINGS.get(key)
                        .forEach(ending -> used.computeIfAbsent(key.replace("*", ending), newKey -> new TreeSet<>())
                                .addAll(users));
            } else {
                used.computeIfAbsent(key, newKey -> new TreeSet<>()).addAll(users);
            }
        });
        return used;
    }

    /** Returns the used keys, some with a star, and their users. */
    private static Map<String, Set<String>> patterns() {
        Map<String, Set<String>> patterns = new TreeMap<>();
        TextKeys.passedTo(JavaSources.analyze(), "get(kz.almasu.system.Language,java.lang.String,", 1)
                .forEach(key -> patterns.put(key, new TreeSet<>(Set.of("Java"))));
        Page.all()
                .forEach(page -> page.expressions().stream()
                        .flatMap(expression -> Stream.concat(
                                Expressions.textKeys(expression).stream(),
                                Expressions.messageKeys(expression).stream()))
                        .forEach(key -> patterns.computeIfAbsent(key, newKey -> new TreeSet<>())
                                .add(page.path())));
        TagKeys.passedKeys()
                .forEach((key, users) ->
                        patterns.computeIfAbsent(key, newKey -> new TreeSet<>()).addAll(users));
        TagKeys.attributes().forEach(attribute -> patterns.remove("{" + attribute + "}"));
        if (patterns.remove("{entry.text}") != null) {
            patterns.put("menu.*", Set.of("Menu"));
        }
        return patterns;
    }

    private static Set<String> ruleTexts() {
        return Rules.ALL.stream().map(Rule::textKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hints() {
        return Arrays.stream(ParticipantField.values())
                .map(ParticipantField::hint)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> statesAndNotBegun() {
        Set<String> states = names(State.values());
        states.add("NOT_BEGUN");
        return states;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
