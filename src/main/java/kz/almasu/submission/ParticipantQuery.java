package kz.almasu.submission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.almasu.period.Period;
import kz.almasu.registry.Direction;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.Institution;

/**
 * Builder of a participant query: starts from a submission or half-year and is narrowed step by step. Filtering,
 * sorting and paging are done by the database.
 */
public final class ParticipantQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String order = "p.sortKey, p.id";

    /** True if the query joins foreign institutions (h) and their canonical ones (s). */
    private boolean joinsForeignInstitution;

    private ParticipantQuery() {}

    public static ParticipantQuery of(Submission submission) {
        return new ParticipantQuery().where("p.submission = :submission", "submission", submission);
    }

    /** Participants of an institution in a half-year; none without a submission. */
    public static ParticipantQuery of(Period period, Institution institution) {
        return new ParticipantQuery()
                .where("p.submission.period = :period", "period", period)
                .from(institution);
    }

    /** Participants of a half-year whose submissions are in one of these states. */
    public static ParticipantQuery of(Period period, Collection<State> states) {
        return new ParticipantQuery()
                .where("p.submission.period = :period", "period", period)
                .where("p.submission.state in :states", "states", states);
    }

    public ParticipantQuery from(Institution institution) {
        return where("p.submission.institution = :institution", "institution", institution);
    }

    public ParticipantQuery from(Collection<Institution> institutions) {
        return institutions.isEmpty()
                ? where("1 = 0")
                : where("p.submission.institution in :institutions", "institutions", institutions);
    }

    /** Filters by id. */
    public ParticipantQuery among(Collection<Long> ids) {
        return ids.isEmpty() ? where("1 = 0") : where("p.id in :ids", "ids", ids);
    }

    public ParticipantQuery inDirection(Direction direction) {
        return where("p.direction = :direction", "direction", direction);
    }

    /**
     * Filters by an entry of a code list.
     *
     * @throws IllegalArgumentException if the field has no code list
     */
    public ParticipantQuery with(ParticipantField field, String code) {
        if (!field.declaration().isCodeList()) {
            throw new IllegalArgumentException(field + " has no code list");
        }
        String path = "p." + field.declaration().attribute() + ".code";
        return where(path + " = :" + field.name(), field.name(), code);
    }

    /** Filters by a part of the country's name in any language, ignoring case. */
    public ParticipantQuery inCountryNamed(String text) {
        return where(
                "(lower(p.country.name.kk) like :country escape '!' or lower(p.country.name.ru) like :country escape '!'"
                        + " or lower(p.country.name.en) like :country escape '!')",
                "country",
                containing(text.strip().toLowerCase(Locale.ROOT)));
    }

    public ParticipantQuery inRegion(String code) {
        return where("p.country.region.code = :region", "region", code);
    }

    /** Filters by a part of the full name, family name first, ignoring case. */
    public ParticipantQuery named(String text) {
        return where(
                "p.searchName like :name escape '!'",
                "name",
                containing(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** Filters by a part of any name of the foreign institution. */
    public ParticipantQuery atForeignInstitution(String text) {
        joinsForeignInstitution = true;
        return where(
                "coalesce(s.id, h.id) in (select coalesce(m.id, i.id) from ForeignInstitutionName n"
                        + " join n.institution i left join i.mergedInto m where n.searchName like :institutionName escape '!')",
                "institutionName",
                containing(ForeignInstitution.searchName(text)));
    }

    /**
     * Sorts by this field, then by name: code lists in catalogue order, names in Kazakh alphabetical order. Fields
     * without a declared order are ignored.
     */
    public ParticipantQuery sortedBy(ParticipantField field, boolean ascending) {
        String by = field.declaration().sortPath();
        joinsForeignInstitution |= field == ParticipantField.FOREIGN_INSTITUTION;
        if (by != null) {
            order = by + (ascending ? "" : " desc") + ", p.sortKey, p.id";
        }
        return this;
    }

    TypedQuery<Participant> participants(EntityManager entityManager) {
        return prepared(entityManager.createQuery("select p" + from() + " order by " + order, Participant.class));
    }

    TypedQuery<Long> count(EntityManager entityManager) {
        return prepared(entityManager.createQuery("select count(p)" + from(), Long.class));
    }

    private String from() {
        String where = String.join(" and ", conditions);
        String joins = " join p.foreignInstitution h left join h.mergedInto s";
        return " from Participant p" + (joinsForeignInstitution ? joins : "") + " where " + where;
    }

    private <T> TypedQuery<T> prepared(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private ParticipantQuery where(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return where(condition);
    }

    private ParticipantQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
