package kz.almasu.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.almasu.period.Period;
import kz.almasu.registry.CodeListEntry;
import kz.almasu.registry.CodeLists;
import kz.almasu.registry.Country;
import kz.almasu.registry.Degree;
import kz.almasu.registry.Field;
import kz.almasu.registry.Format;
import kz.almasu.registry.Institution;
import kz.almasu.registry.InstitutionType;
import kz.almasu.registry.Institutions;
import kz.almasu.registry.Programme;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.Refusal;

/**
 * Imports figures that were published before this portal existed: CSV with the columns direction (OUTGOING, INCOMING,
 * ANY), dimension, member, participants. An empty number means "took part, number not published".
 */
@ApplicationScoped
@Transactional
public class PublishedFigures {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Institutions institutions;

    /** Returns all errors of a file; none if it can be loaded. */
    public List<Finding> findings(byte[] csv) {
        return readCsv(csv).findings();
    }

    public long count(Period period) {
        return entityManager
                .createQuery(
                        "select count(f) from Figure f where f.period = :period and f.submission is null", Long.class)
                .setParameter("period", period.getCode())
                .getSingleResult();
    }

    /**
     * Replaces the published figures of the half-year by those of the file, all or none.
     *
     * @return number of figures loaded
     * @throws Refusal conflict, if the half-year has submissions; invalid, with every wrong row
     */
    public int load(Period period, byte[] csv) {
        PublishedFiguresCsv sheet = readCsv(csv);
        FindingsRefusal.throwIfAny(sheet.findings());
        long submissions = entityManager
                .createQuery("select count(s) from Submission s where s.period = :period", Long.class)
                .setParameter("period", period)
                .getSingleResult();
        if (submissions > 0) {
            throw Refusal.conflict("figures.submissions", period);
        }
        entityManager
                .createQuery("delete from Figure f where f.period = :period")
                .setParameter("period", period.getCode())
                .executeUpdate();
        sheet.figures().forEach(figure -> entityManager.persist(Figure.ofPublished(period.getCode(), figure)));
        period.importFigures();
        return sheet.figures().size();
    }

    private PublishedFiguresCsv readCsv(byte[] csv) {
        Map<Dimension, List<String>> members = new EnumMap<>(Dimension.class);
        members.put(Dimension.TOTAL, List.of());
        members.put(Dimension.INSTITUTION_TYPE, codes(InstitutionType.class));
        members.put(
                Dimension.INSTITUTION,
                institutions.all().stream().map(Institution::getCode).toList());
        members.put(Dimension.DEGREE, codes(Degree.class));
        members.put(Dimension.FIELD, codes(Field.class));
        members.put(Dimension.FORMAT, codes(Format.class));
        members.put(Dimension.PROGRAMME, codes(Programme.class));
        members.put(Dimension.COUNTRY, codes(Country.class));
        return new PublishedFiguresCsv(members).read(csv);
    }

    private List<String> codes(Class<? extends CodeListEntry> list) {
        return codeLists.all(list).stream().map(CodeListEntry::getCode).toList();
    }
}
