package kz.almasu.submission.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int MOST_NAMED = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * What older institutions hosts may be.
     *
     * @param abroad for hosts the one with the same name in another country
     * @param alike for hosts the one of the same country whose name is nearly the same
     */
    record Older(
            Map<ForeignInstitution, ForeignInstitution> abroad, Map<ForeignInstitution, ForeignInstitution> alike) {}

    Older of(Collection<ForeignInstitution> hosts) {
        List<ForeignInstitution> known = hosts.isEmpty() ? List.of() : known(hosts);
        return new Older(
                olderMatches(
                        hosts,
                        known,
                        (host, other) -> host.getSearchName().equals(other.getSearchName())
                                && !host.getCountry().equals(other.getCountry())),
                olderMatches(
                        hosts,
                        known,
                        (host, other) -> host.getCountry().equals(other.getCountry())
                                && InstitutionNameMatcher.areSimilar(
                                        host.getSearchName(), other.getSearchName(), Thresholds::maxEditDistance)));
    }

    /** Those of the same countries or names, the oldest first; of many hosts all, since a query takes only so many values. */
    private List<ForeignInstitution> known(Collection<ForeignInstitution> hosts) {
        String all = "select f from ForeignInstitution f where f.mergedInto is null";
        String order = " order by f.id";
        if (hosts.size() > MOST_NAMED) {
            return entityManager
                    .createQuery(all + order, ForeignInstitution.class)
                    .getResultList();
        }
        return entityManager
                .createQuery(
                        all + " and (f.country.code in :countries or f.searchName in :names)" + order,
                        ForeignInstitution.class)
                .setParameter(
                        "countries",
                        hosts.stream().map(host -> host.getCountry().getCode()).collect(Collectors.toSet()))
                .setParameter(
                        "names",
                        hosts.stream().map(ForeignInstitution::getSearchName).collect(Collectors.toSet()))
                .getResultList();
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
