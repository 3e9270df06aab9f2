package kz.almasu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.system.Time;

/** All audit records and their seals. */
@ApplicationScoped
public class AuditRecords {

    static final int BATCH_SIZE = 1000;
    private static final String HAS_NO_SEAL = " not exists (select s from AuditSeal s where s.recordId = r.id)";

    @PersistenceContext
    private EntityManager entityManager;

    void add(AuditRecord record) {
        entityManager.persist(record);
    }

    void add(AuditSeal seal) {
        entityManager.persist(seal);
    }

    public long count(AuditQuery query) {
        return matching("select count(r)", query, "", Long.class).getSingleResult();
    }

    /** Newest first. */
    public List<AuditRecord> find(AuditQuery query, int first, int most) {
        return matching("select r", query, " order by r.at desc, r.id desc", AuditRecord.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> matching(String select, AuditQuery search, String order, Class<T> type) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (search.account() != null) {
            where.append(" and (r.login = :account or r.subject = :account)");
            parameters.put("account", search.account());
        }
        if (search.kind() != null) {
            where.append(" and r.kind = :kind");
            parameters.put("kind", search.kind());
        }
        if (search.from() != null) {
            where.append(" and r.at >= :since");
            parameters.put("since", search.from().atStartOfDay(Time.ZONE).toInstant());
        }
        if (search.to() != null) {
            where.append(" and r.at < :until");
            parameters.put(
                    "until", search.to().plusDays(1).atStartOfDay(Time.ZONE).toInstant());
        }
        TypedQuery<T> query = entityManager.createQuery(select + " from AuditRecord r" + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The next seals after this number, each with its record or null. */
    List<Object[]> sealedAfter(long number) {
        return entityManager
                .createQuery(
                        "select s, r from AuditSeal s left join AuditRecord r on r.id = s.recordId"
                                + " where s.number > :number order by s.number",
                        Object[].class)
                .setParameter("number", number)
                .setMaxResults(BATCH_SIZE)
                .getResultList();
    }

    Optional<AuditSeal> lastSeal() {
        return entityManager
                .createQuery("select s from AuditSeal s order by s.number desc", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    long countUnsealed() {
        return entityManager
                .createQuery("select count(r) from AuditRecord r where" + HAS_NO_SEAL, Long.class)
                .getSingleResult();
    }

    /** Records without a seal, in the order of their ids; bounded by their time, so that old ones are not looked at. */
    List<AuditRecord> unsealedSince(Instant earliest) {
        return entityManager
                .createQuery(
                        "select r from AuditRecord r where r.at > :earliest and" + HAS_NO_SEAL + " order by r.id",
                        AuditRecord.class)
                .setParameter("earliest", earliest)
                .setMaxResults(BATCH_SIZE)
                .getResultList();
    }

    Optional<AuditRecord> firstUnsealedBefore(Instant latest) {
        return entityManager
                .createQuery(
                        "select r from AuditRecord r where r.at < :latest and" + HAS_NO_SEAL + " order by r.id",
                        AuditRecord.class)
                .setParameter("latest", latest)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
