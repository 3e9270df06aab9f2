package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.matching.InstitutionNameMatcher;
import kz.almasu.submission.rule.Thresholds;

/**
 * Finds the older institutions of the registry that the hosts of a report may be. Hosts that are not stored yet are
 * younger than all others, and among themselves in the order in which they are given.
 */
@ApplicationScoped
class ForeignInstitutionDuplicates {

    @PersistenceContext
    private EntityManager entityManager;

    /** For hosts the older one with the same name in another country. */
    Map<ForeignInstitution, ForeignInstitution> sameNameInOtherCountry(Collection<ForeignInstitution> hosts) {
        Set<String> names =
                hosts.stream().map(ForeignInstitution::getSearchName).collect(Collectors.toSet());
        List<ForeignInstitution> known = names.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select f from ForeignInstitution f where f.searchName in :names"
                                        + " and f.mergedInto is null order by f.id",
                                ForeignInstitution.class)
                        .setParameter("names", names)
                        .getResultList();
        return olderMatches(
                hosts,
                known,
                (host, other) -> host.getSearchName().equals(other.getSearchName())
                        && !host.getCountry().equals(other.getCountry()));
    }

    /** For hosts the older one of the same country whose name is nearly the same. */
    Map<ForeignInstitution, ForeignInstitution> similarNameInCountry(Collection<ForeignInstitution> hosts) {
        Set<String> countries =
                hosts.stream().map(host -> host.getCountry().getCode()).collect(Collectors.toSet());
        List<ForeignInstitution> known = countries.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select f from ForeignInstitution f where f.country.code in :countries"
                                        + " and f.mergedInto is null order by f.id",
                                ForeignInstitution.class)
                        .setParameter("countries", countries)
                        .getResultList();
        return olderMatches(
                hosts,
                known,
                (host, other) -> host.getCountry().equals(other.getCountry())
                        && InstitutionNameMatcher.areSimilar(
                                host.getSearchName(), other.getSearchName(), Thresholds::maxEditDistance));
    }

    /** @param known by age, the oldest first */
    private static Map<ForeignInstitution, ForeignInstitution> olderMatches(
            Collection<ForeignInstitution> hosts,
            List<ForeignInstitution> known,
            BiPredicate<ForeignInstitution, ForeignInstitution> mayBe) {
        Map<ForeignInstitution, ForeignInstitution> older = new HashMap<>();
        List<ForeignInstitution> added = new ArrayList<>();
        for (ForeignInstitution host : hosts) {
            boolean isNew = host.getId() == null;
            Stream<ForeignInstitution> before = isNew
                    ? Stream.concat(known.stream(), added.stream())
                    : known.stream().filter(other -> other.getId() < host.getId());
            before.filter(other -> mayBe.test(host, other)).findFirst().ifPresent(other -> older.put(host, other));
            if (isNew) {
                added.add(host);
            }
        }
        return older;
    }
}
