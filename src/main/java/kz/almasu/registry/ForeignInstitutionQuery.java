package kz.almasu.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which institutions abroad are wanted; the database filters, sorts and pages them.
 *
 * @param text part of any of its names, in any script; null for any
 * @param country code of its country; null for any
 * @param state null for all but merged ones
 */
public record ForeignInstitutionQuery(String text, String country, ForeignInstitutionState state) {

    /** All that are counted. */
    public static final ForeignInstitutionQuery ALL = new ForeignInstitutionQuery(null, null, null);

    /** Asked once for all: a condition on each institution's own names would be tried for each of them. */
    private static final String NAME_CONDITION = "f.id in (select coalesce(m.id, i.id) from ForeignInstitutionName n"
            + " join n.institution i left join i.mergedInto m"
            + " where n.searchName like :name escape '!' or n.words like :words escape '!')";

    TypedQuery<ForeignInstitution> institutions(EntityManager entityManager) {
        return prepare(
                entityManager, "select f", " order by f.country.position, f.searchName", ForeignInstitution.class);
    }

    TypedQuery<Long> count(EntityManager entityManager) {
        return prepare(entityManager, "select count(f)", "", Long.class);
    }

    private <T> TypedQuery<T> prepare(EntityManager entityManager, String select, String order, Class<T> type) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>(List.of(stateCondition()));
        if (country != null) {
            conditions.add("f.country.code = :country");
            parameters.put("country", country);
        }
        if (text != null) {
            conditions.add(NAME_CONDITION);
            parameters.put("name", containing(ForeignInstitution.searchName(text)));
            parameters.put("words", words());
        }
        TypedQuery<T> query = entityManager.createQuery(
                select + " from ForeignInstitution f where " + String.join(" and ", conditions) + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private String stateCondition() {
        if (state == null) {
            return "f.mergedInto is null";
        }
        return switch (state) {
            case PROPOSED -> "f.mergedInto is null and f.confirmedBy is null";
            case CONFIRMED -> "f.mergedInto is null and f.confirmedBy is not null";
            case MERGED -> "f.mergedInto is not null";
        };
    }

    /** Of a text without words, such as a bracket, only names that hold it are wanted. */
    private String words() {
        String words = ForeignInstitutionName.words(text);
        return words.isEmpty() ? "" : containing(words);
    }

    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
