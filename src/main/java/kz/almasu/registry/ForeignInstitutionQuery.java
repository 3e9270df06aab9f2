package kz.almasu.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Filter of foreign institutions, for queries that filter, sort and page in the database.
 *
 * @param text part of any name, in any script; null for any
 * @param country country code; null for any
 * @param state null for all but merged ones
 */
public record ForeignInstitutionQuery(String text, String country, ForeignInstitutionState state) {

    public static final ForeignInstitutionQuery ALL = new ForeignInstitutionQuery(null, null, null);

    /** Uncorrelated: a condition on each institution's own names would run once per institution. */
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

    /** A text without words, such as a bracket, is matched literally. */
    private String words() {
        String words = ForeignInstitutionName.words(text);
        return words.isEmpty() ? "" : containing(words);
    }

    private static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
