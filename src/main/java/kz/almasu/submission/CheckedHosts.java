package kz.almasu.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import kz.almasu.registry.ForeignInstitution;
import kz.almasu.registry.HostNames;

/** Finds the older institutions of the registry that the hosts of a report may be. */
@ApplicationScoped
class CheckedHosts {

    @PersistenceContext
    private EntityManager entityManager;

    /** For hosts, by id, the older one with the same name in another country. */
    Map<Long, ForeignInstitution> abroad(Collection<ForeignInstitution> hosts) {
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
        return older(
                hosts,
                known,
                (host, other) -> host.getSearchName().equals(other.getSearchName())
                        && !host.getCountry().equals(other.getCountry()));
    }

    /** For hosts, by id, the older one of the same country whose name is nearly the same. */
    Map<Long, ForeignInstitution> alike(Collection<ForeignInstitution> hosts) {
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
        return older(
                hosts,
                known,
                (host, other) -> host.getCountry().equals(other.getCountry())
                        && HostNames.areAlike(
                                host.getSearchName(), other.getSearchName(), Thresholds::mostDifferentLetters));
    }

    private static Map<Long, ForeignInstitution> older(
            Collection<ForeignInstitution> hosts,
            List<ForeignInstitution> known,
            BiPredicate<ForeignInstitution, ForeignInstitution> mayBe) {
        Map<Long, ForeignInstitution> older = new HashMap<>();
        for (ForeignInstitution host : hosts) {
            known.stream()
                    .filter(other -> other.getId() < host.getId() && mayBe.test(host, other))
                    .findFirst()
                    .ifPresent(other -> older.put(host.getId(), other));
        }
        return older;
    }
}
