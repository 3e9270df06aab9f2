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
import kz.almasu.intake.HostRegister;
import kz.almasu.intake.Sheet;
import kz.almasu.intake.SheetReader;
import kz.almasu.intake.SheetRow;
import kz.almasu.period.Period;
import kz.almasu.registry.Institution;
import kz.almasu.registry.Institutions;
import kz.almasu.submission.Action;
import kz.almasu.submission.Concern;
import kz.almasu.submission.Concerns;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantEntry;
import kz.almasu.submission.Submission;
import kz.almasu.submission.SubmissionVersions;
import kz.almasu.submission.Transition;
import kz.almasu.system.Time;

/** The submissions of the demo: each goes through the same reading, checks and actions as a real one. */
@ApplicationScoped
public class DemoSubmissions {

    static final String TWO_PERSONS = "KAZNPU";

    /** The institutions that name who signs, by name drawn at random; for the first two persons are needed. */
    static final Map<String, String> SIGNATORIES = Map.of(TWO_PERSONS, "kaznpu.ospanova", "AMU", "amu.iskakov");

    /** How far each of these has come in the present half-year. */
    private static final Map<String, List<Action>> PRESENT = new LinkedHashMap<>();

    static {
        PRESENT.put("ENU", List.of());
        PRESENT.put("KTU", List.of());
        PRESENT.put("KAZNMU", List.of(Action.SUBMIT));
        PRESENT.put("ATU", List.of(Action.SUBMIT));
        PRESENT.put("SDU", List.of(Action.SUBMIT));
        PRESENT.put("KAZNPU", List.of(Action.SUBMIT, Action.RETURN));
        PRESENT.put("NARXOZ", List.of(Action.SUBMIT, Action.RETURN));
        PRESENT.put("AMU", List.of(Action.SUBMIT, Action.APPROVE));
        PRESENT.put("ESIL", List.of(Action.SUBMIT, Action.APPROVE));
    }

    private static final String NIL_RETURN = "SDU";
    /** Each has a stay of more than a year, of which the rules ask why; only the first says so. */
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
    private SheetReader csv;

    @Inject
    private HostRegister hosts;

    @Inject
    private Concerns concerns;

    @Inject
    private SubmissionVersions versions;

    @Inject
    private Event<Transition> taken;

    private final Map<String, List<ParticipantEntry>> known = new LinkedHashMap<>();

    /** The login of whoever signs for this institution: of those that name somebody, of the others their office. */
    private static String signerOf(Institution institution) {
        return SIGNATORIES.getOrDefault(institution.getCode(), loginOf(institution));
    }

    static String loginOf(Institution institution) {
        return institution.getCode().toLowerCase(Locale.ROOT);
    }

    /** The participants of a past half-year, all submitted and approved in time. */
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
            Sheet read = csv.read(sheet.toString().getBytes(StandardCharsets.UTF_8), institution, period.getHalfYear());
            if (!read.errors().isEmpty()) {
                throw new IllegalStateException("demo: " + read.errors());
            }
            known.put(code, read.rows().stream().map(SheetRow::entry).toList());
            LocalDate day = period.getHalfYear().lastDay().plusDays(3 + institution.getPosition() % 10);
            store(period, institution, known.get(code), List.of(Action.SUBMIT, Action.APPROVE), day);
        });
    }

    /** A few submissions in each state, with the participants of the past half-year moved into this one. */
    void begin(Period period) {
        int months = 6 * halfYearsAfter2023(period);
        PRESENT.forEach((code, actions) -> {
            List<ParticipantEntry> entries = new ArrayList<>();
            if (!code.equals(NIL_RETURN)) {
                known.get(code).forEach(entry -> entries.add(later(entry, months)));
            }
            if (WITH_A_LONG_STAY.contains(code)) {
                entries.get(0).setEndDate(entries.get(0).getStartDate().plusMonths(18));
            }
            store(period, institutions.get(code), entries, actions, period.getOpens());
        });
    }

    private static int halfYearsAfter2023(Period period) {
        return 2 * (period.getHalfYear().year() - 2023) + period.getHalfYear().half() - 1;
    }

    private static ParticipantEntry later(ParticipantEntry entry, int months) {
        entry.setStartDate(entry.getStartDate().plusMonths(months));
        entry.setEndDate(entry.getEndDate().plusMonths(months));
        return entry;
    }

    private void store(
            Period period,
            Institution institution,
            List<ParticipantEntry> entries,
            List<Action> actions,
            LocalDate day) {
        Submission submission = new Submission(period, institution);
        entityManager.persist(submission);
        HostRegister.Found found = hosts.of(entries);
        entries.forEach(entry -> entityManager.persist(new Participant(submission, entry, found.hostOf(entry))));
        entityManager.flush();
        Account office = accounts.get(signerOf(institution));
        Account reviewer = accounts.get(Demo.REVIEWER);
        List<Concern> explained = explain(submission, office, day);
        for (Action action : actions) {
            Account account = action == Action.SUBMIT ? office : reviewer;
            Instant at = at(day.plusDays(actions.indexOf(action)), institution);
            Transition transition = submission.take(action, account, action == Action.RETURN ? REASON : null, at);
            if (action == Action.SUBMIT) {
                versions.keep(transition, explained);
            }
            taken.fire(transition);
        }
    }

    /** The warnings that were explained. */
    private List<Concern> explain(Submission submission, Account office, LocalDate day) {
        Institution institution = submission.getInstitution();
        if (!institution.getCode().equals(WITH_A_LONG_STAY.get(0))) {
            return List.of();
        }
        return concerns.of(submission).stream()
                .filter(Concern::isOpen)
                .map(concern -> concerns.explain(submission, concern, EXPLANATION, office, at(day, institution)))
                .toList();
    }

    private static Instant at(LocalDate day, Institution institution) {
        return day.atTime(LocalTime.of(9, 0).plusMinutes(institution.getPosition()))
                .atZone(Time.ZONE)
                .toInstant();
    }
}
