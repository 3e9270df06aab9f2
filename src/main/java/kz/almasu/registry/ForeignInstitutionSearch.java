package kz.almasu.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import kz.almasu.registry.matching.NameSimilarity;
import kz.almasu.registry.matching.NameTokens;

/**
 * Fuzzy search for foreign institutions by any of their names, in any script. All names of the given country are
 * compared one by one; of other countries only those that share the most trigrams with the search text.
 */
@ApplicationScoped
public class ForeignInstitutionSearch {

    /** Maximum number of names of other countries compared. */
    private static final int MAX_OTHER_NAMES = 200;

    private static final String NAMES = "select n.institution.id, n.name, n.words, n.country.code, m.id"
            + " from ForeignInstitutionName n left join n.institution.mergedInto m where ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ForeignInstitutions institutions;

    /** A name with the canonical institution that it resolves to. */
    private record NameCandidate(Long institution, String name, List<String> words, String country) {}

    private record RankedCandidate(NameCandidate candidate, double score) {}

    /**
     * Returns suggestions for a partly typed name, those of the given country first.
     *
     * @param country null for any
     * @param limit maximum number of results
     */
    public List<FoundInstitution> suggest(Country country, String typed, int limit) {
        List<String> words = NameTokens.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<NameCandidate> candidates = new ArrayList<>(candidatesOutside(country, words));
        candidates.addAll(candidatesIn(country));
        return best(candidates, country, candidate -> NameSimilarity.typedScore(words, candidate.words()), limit);
    }

    /**
     * Returns institutions that a new name may duplicate; none if the name is already known.
     *
     * @param country null for any
     */
    public List<FoundInstitution> findSimilarToNew(Country country, String name, int limit) {
        boolean known = country != null && institutions.find(country, name).isPresent();
        return known ? List.of() : findSimilar(country, name, limit);
    }

    /**
     * Returns institutions whose names are similar enough for a duplicate.
     *
     * @param country null for any
     */
    public List<FoundInstitution> findSimilar(Country country, String name, int limit) {
        List<String> words = NameTokens.of(name);
        if (words.isEmpty()) {
            return List.of();
        }
        return best(
                country == null ? candidatesOutside(null, words) : candidatesIn(country),
                country,
                candidate -> {
                    double similarity = NameSimilarity.similarity(words, candidate.words());
                    return similarity < NameSimilarity.MIN_SIMILARITY ? 0 : similarity;
                },
                limit);
    }

    /** Returns possible duplicates of an institution, compared by its main name. */
    public List<FoundInstitution> findSimilar(ForeignInstitution institution, int limit) {
        return findSimilar(institution.getCountry(), institution.getName(), limit + 1).stream()
                .filter(found -> !found.institution().getId().equals(institution.getId()))
                .limit(limit)
                .toList();
    }

    private List<NameCandidate> candidatesIn(Country country) {
        return country == null
                ? List.of()
                : candidates(entityManager
                        .createQuery(NAMES + "n.country.code = :country", Object[].class)
                        .setParameter("country", country.getCode())
                        .getResultList());
    }

    private List<NameCandidate> candidatesOutside(Country country, List<String> words) {
        List<Object[]> matches = entityManager
                .createQuery(
                        "select n.id, count(g) from ForeignInstitutionName n join n.grams g where g in :grams"
                                + " and n.country.code <> :country group by n.id order by count(g) desc, n.id",
                        Object[].class)
                .setParameter("grams", NameTokens.grams(words))
                .setParameter("country", country == null ? "" : country.getCode())
                .setMaxResults(MAX_OTHER_NAMES)
                .getResultList();
        return matches.isEmpty()
                ? List.of()
                : candidates(entityManager
                        .createQuery(NAMES + "n.id in :ids", Object[].class)
                        .setParameter(
                                "ids",
                                matches.stream().map(row -> (Long) row[0]).toList())
                        .getResultList());
    }

    private static List<NameCandidate> candidates(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new NameCandidate(
                        (Long) (row[4] == null ? row[0] : row[4]),
                        (String) row[1],
                        List.of(((String) row[2]).split(" ")),
                        (String) row[3]))
                .toList();
    }

    /** The best match per institution. */
    private List<FoundInstitution> best(
            Collection<NameCandidate> candidates, Country country, ToDoubleFunction<NameCandidate> ranking, int limit) {
        Map<Long, RankedCandidate> best = new HashMap<>();
        for (NameCandidate candidate : candidates) {
            double score = ranking.applyAsDouble(candidate);
            if (score > 0) {
                best.merge(
                        candidate.institution(),
                        new RankedCandidate(candidate, score),
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        String preferredCountry = country == null ? null : country.getCode();
        List<NameCandidate> results = best.values().stream()
                .sorted(Comparator.comparing((RankedCandidate one) ->
                                !Objects.equals(one.candidate().country(), preferredCountry))
                        .thenComparing(
                                Comparator.comparing(RankedCandidate::score).reversed())
                        .thenComparing(one -> one.candidate().name())
                        .thenComparing(one -> one.candidate().institution()))
                .limit(limit)
                .map(RankedCandidate::candidate)
                .toList();
        return load(results);
    }

    private List<FoundInstitution> load(List<NameCandidate> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        Map<Long, ForeignInstitution> byId = entityManager
                .createQuery(
                        "select f from ForeignInstitution f join fetch f.country where f.id in :ids",
                        ForeignInstitution.class)
                .setParameter(
                        "ids", results.stream().map(NameCandidate::institution).toList())
                .getResultStream()
                .collect(Collectors.toMap(ForeignInstitution::getId, Function.identity()));
        return results.stream()
                .map(candidate -> new FoundInstitution(byId.get(candidate.institution()), candidate.name()))
                .toList();
    }
}
