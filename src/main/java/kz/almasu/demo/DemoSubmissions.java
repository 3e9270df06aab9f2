package kz.almasu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.BufferedReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.almasu.account.Account;
import kz.almasu.account.Accounts;
import kz.almasu.intake.ForeignInstitutionResolver;
import kz.almasu.intake.sheet.ParsedSheet;
import kz.almasu.intake.sheet.SheetReader;
import kz.almasu.intake.sheet.SheetRow;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Action;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Submission;
import kz.almasu.submission.Transition;
import kz.almasu.submission.finding.Issue;
import kz.almasu.submission.finding.Issues;
import kz.almasu.submission.version.SubmissionVersions;
import kz.almasu.system.Time;

/** Submissions of the demo. They pass the same parsing, rules and actions as real ones. */
@ApplicationScoped
public class DemoSubmissions {

    static final String TWO_PERSON_INSTITUTION = "KAZNPU";

    /** Signatories by institution, with randomly drawn names. The two-person rule is on for the first institution. */
    static final Map<String, String> SIGNATORIES =
            Map.of(TWO_PERSON_INSTITUTION, "kaznpu.ospanova", "AMU", "amu.iskakov");

    /** Actions taken in the current half-year, by institution. */
    private static final Map<String, List<Action>> CURRENT_ACTIONS = new LinkedHashMap<>();

    static {
        CURRENT_ACTIONS.put("ENU", List.of());
        CURRENT_ACTIONS.put("KTU", List.of());
        CURRENT_ACTIONS.put("KAZNMU", List.of(Action.SUBMIT));
        CURRENT_ACTIONS.put("ATU", List.of(Action.SUBMIT));
        CURRENT_ACTIONS.put("SDU", List.of(Action.SUBMIT));
        CURRENT_ACTIONS.put("KAZNPU", List.of(Action.SUBMIT, Action.RETURN));
        CURRENT_ACTIONS.put("NARXOZ", List.of(Action.SUBMIT, Action.RETURN));
        CURRENT_ACTIONS.put("AMU", List.of(Action.SUBMIT, Action.APPROVE));
        CURRENT_ACTIONS.put("ESIL", List.of(Action.SUBMIT, Action.APPROVE));
    }

    private static final String NIL_RETURN_INSTITUTION = "SDU";
    /** Institutions with a stay of more than a year, which triggers a warning; only the first one explains it. */
    private static final List<String> WITH_A_LONG_STAY = List.of("KAZNMU", "NARXOZ");

    private static final String EXPLANATION =
            "Қатысушы бір жарым жылдық бірлескен жоба бойынша жіберілді; келісім нөмірі 14.";
    private static final String REASON = "Екі қатысушының аяқталу күнін және шетелдік ЖОО атауын тексеріп, түзетіңіз.";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Accounts accounts;

    @Inject
    private Institutions institutions;

    @Inject
    private SheetReader sheetReader;

    @Inject
    private ForeignInstitutionResolver foreignInstitutionResolver;

    @Inject
    private Issues issues;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private Event<Transition> transitionEvent;

    private final Map<String, List<ParticipantEntry>> entriesByInstitution = new LinkedHashMap<>();

    /** The login of the signatory, if the institution has one; else that of its office. */
    private static String signerOf(Institution institution) {
        return SIGNATORIES.getOrDefault(institution.getCode(), loginOf(institution));
    }

    static String loginOf(Institution institution) {
        return institution.getCode().toLowerCase(Locale.ROOT);
    }

    /** Loads a past half-year with all reports submitted and approved on time. */
    void load(Reader participants, Period period) {
        Map<String, StringBuilder> sheets = new LinkedHashMap<>();
        List<String> lines = new BufferedReader(participants).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            sheets.computeIfAbsent(line.split(",", 3)[1], code -> new StringBuilder(lines.get(0) + "\n"))
                    .append(line)
                    .append('\n');
        }
        sheets.forEach((code, sheet) -> {
            Institution institution = institutions.get(code);
            ParsedSheet parsed = sheetReader.read(
                    sheet.toString().getBytes(StandardCharsets.UTF_8), institution, period.getHalfYear());
            if (!parsed.errors().isEmpty()) {
                throw new IllegalStateException("demo: " + parsed.errors());
            }
            entriesByInstitution.put(
                    code, parsed.rows().stream().map(SheetRow::entry).toList());
            LocalDate day = period.getHalfYear().lastDay().plusDays(3 + institution.getPosition() % 10);
            save(period, institution, entriesByInstitution.get(code), List.of(Action.SUBMIT, Action.APPROVE), day);
        });
    }

    /** Loads a few submissions in each state, with participants of the past half-year shifted into this one. */
    void loadCurrent(Period period) {
        int months = 6 * halfYearsAfter2023(period);
        CURRENT_ACTIONS.forEach((code, actions) -> {
            List<ParticipantEntry> entries = new ArrayList<>();
            if (!code.equals(NIL_RETURN_INSTITUTION)) {
                entriesByInstitution.get(code).forEach(entry -> entries.add(shifted(entry, months)));
            }
            if (WITH_A_LONG_STAY.contains(code)) {
                entries.get(0).setEndDate(entries.get(0).getStartDate().plusMonths(18));
            }
            save(period, institutions.get(code), entries, actions, period.getOpens());
        });
    }

    private static int halfYearsAfter2023(Period period) {
        return 2 * (period.getHalfYear().year() - 2023) + period.getHalfYear().half() - 1;
    }

    private static ParticipantEntry shifted(ParticipantEntry entry, int months) {
        entry.setStartDate(entry.getStartDate().plusMonths(months));
        entry.setEndDate(entry.getEndDate().plusMonths(months));
        return entry;
    }

    private void save(
            Period period,
            Institution institution,
            List<ParticipantEntry> entries,
            List<Action> actions,
            LocalDate day) {
        Submission submission = new Submission(period, institution);
        entityManager.persist(submission);
        ForeignInstitutionResolver.ResolvedInstitutions resolved = foreignInstitutionResolver.resolve(entries);
        entries.forEach(entry ->
                entityManager.persist(new Participant(submission, entry, resolved.foreignInstitutionOf(entry))));
        entityManager.flush();
        Account office = accounts.get(signerOf(institution));
        Account reviewer = accounts.get(Demo.REVIEWER);
        List<Issue> explained = explain(submission, office, day);
        for (Action action : actions) {
            Account account = action == Action.SUBMIT ? office : reviewer;
            Instant at = at(day.plusDays(actions.indexOf(action)), institution);
            Transition transition = submission.apply(action, account, action == Action.RETURN ? REASON : null, at);
            if (action == Action.SUBMIT) {
                versions.save(transition, explained);
            }
            transitionEvent.fire(transition);
        }
    }

    /** Explains the warnings, if the institution is to explain them, and returns those explained. */
    private List<Issue> explain(Submission submission, Account office, LocalDate day) {
        Institution institution = submission.getInstitution();
        if (!institution.getCode().equals(WITH_A_LONG_STAY.get(0))) {
            return List.of();
        }
        return issues.of(submission).stream()
                .filter(Issue::isOpen)
                .map(issue -> issues.explain(submission, issue, EXPLANATION, office, at(day, institution)))
                .toList();
    }

    private static Instant at(LocalDate day, Institution institution) {
        return day.atTime(LocalTime.of(9, 0).plusMinutes(institution.getPosition()))
                .atZone(Time.ZONE)
                .toInstant();
    }
}
