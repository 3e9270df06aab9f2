package kz.almasu.submission;

import static kz.almasu.registry.CatalogueFixture.entry;
import static kz.almasu.registry.CatalogueFixture.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import kz.almasu.account.Account;
import kz.almasu.account.Role;
import kz.almasu.period.HalfYear;
import kz.almasu.period.Period;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Direction;
import kz.almasu.registry.Field;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Format;
import kz.almasu.registry.Programme;

/** Submissions of the Eurasian National University (ENU) for the first half of 2023, with accounts. */
public final class SubmissionFixture {

    public static final HalfYear HALF_YEAR = new HalfYear(2023, 1);
    public static final LocalDate OPENS = LocalDate.of(2023, 1, 1);
    public static final LocalDate DUE = LocalDate.of(2023, 7, 15);
    public static final LocalDate CLOSES = LocalDate.of(2023, 7, 31);
    public static final Instant NOON = Instant.parse("2023-07-03T07:00:00Z");

    private SubmissionFixture() {}

    public static Period period() {
        return new Period(HALF_YEAR, OPENS, DUE, CLOSES);
    }

    public static Submission draft() {
        return new Submission(period(), institution("ENU"));
    }

    /** A submission after these actions, each applied by an account of the required role. */
    public static Submission after(Action... actions) {
        Submission submission = draft();
        for (Action action : actions) {
            Account account = action.getRole() == Role.OFFICE ? office("ENU") : reviewer();
            submission.apply(
                    action, account, action.getComment() == Action.Comment.NONE ? null : "see " + action.name(), NOON);
        }
        return submission;
    }

    public static Account office(String institution) {
        return Account.office(institution.toLowerCase(Locale.ROOT), "hash", institution(institution));
    }

    public static Account reviewer() {
        return Account.ministry("reviewer", "hash", Role.REVIEWER);
    }

    public static Account administrator() {
        return Account.ministry("admin", "hash", Role.ADMIN);
    }

    public static ParticipantEntry valid() {
        ParticipantEntry entry = new ParticipantEntry();
        entry.setDirection(Direction.OUTGOING);
        entry.setFamilyName("Кенжебаева");
        entry.setGivenName("Мадина");
        entry.setDegree(entry(Degree.class, "CANDIDATE_OF_SCIENCE"));
        entry.setField(entry(Field.class, "04"));
        entry.setFormat(entry(Format.class, "OFFLINE"));
        entry.setProgramme(entry(Programme.class, "INTER_UNIVERSITY"));
        entry.setCountry(entry(Country.class, "KG"));
        entry.setForeignInstitution("Kyrgyz State Technical University");
        entry.setStartDate(LocalDate.of(2023, 4, 6));
        entry.setEndDate(LocalDate.of(2023, 4, 15));
        return entry;
    }

    /** A valid entry with this change. */
    public static ParticipantEntry valid(Consumer<ParticipantEntry> change) {
        ParticipantEntry entry = valid();
        change.accept(entry);
        return entry;
    }

    /** A participant with id and version, as if loaded. */
    public static Participant stored(long id, ParticipantEntry entry) {
        return new Stored(id, entry);
    }

    private static final class Stored extends Participant {

        private static final long serialVersionUID = 1L;

        private final long id;

        Stored(long id, ParticipantEntry entry) {
            super(draft(), entry, new ForeignInstitution(entry.getCountry(), entry.getForeignInstitution()));
            this.id = id;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public int getVersion() {
            return 1;
        }
    }
}
