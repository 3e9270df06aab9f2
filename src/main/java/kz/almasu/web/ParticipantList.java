package kz.almasu.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.almasu.registry.Direction;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantField;
import kz.almasu.submission.ParticipantLists;
import kz.almasu.submission.ParticipantQuery;
import kz.almasu.submission.Totals;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Lazy data model of participants: sorting, filtering and paging are done by the database. */
public class ParticipantList extends LazyDataModel<Participant> {

    private static final long serialVersionUID = 1L;

    /** Supplier of the base query; called for each page load, so that access is checked each time. */
    @FunctionalInterface
    public interface Source extends Supplier<ParticipantQuery>, Serializable {}

    private final ParticipantLists lists;
    private final Source source;
    private final Totals known;

    public ParticipantList(ParticipantLists lists, Source source) {
        this(lists, source, null);
    }

    /** @param known the number of all participants of the source, which then are not counted */
    public ParticipantList(ParticipantLists lists, Source source, Totals known) {
        this.lists = lists;
        this.source = source;
        this.known = known;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        boolean isFiltered = filters.values().stream().anyMatch(FilterMeta::isActive);
        return Math.toIntExact(known == null || isFiltered ? lists.count(filtered(filters)) : known.all());
    }

    @Override
    public List<Participant> load(int first, int most, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        ParticipantQuery query = filtered(filters);
        sort.values()
                .forEach(by -> query.sortedBy(
                        ParticipantField.valueOf(by.getField()), !by.getOrder().isDescending()));
        return lists.page(query, first, most);
    }

    @Override
    public String getRowKey(Participant participant) {
        return participant.getId().toString();
    }

    private ParticipantQuery filtered(Map<String, FilterMeta> filters) {
        ParticipantQuery query = source.get();
        filters.values().stream()
                .filter(FilterMeta::isActive)
                .forEach(filter ->
                        applyFilter(query, ParticipantField.valueOf(filter.getField()), filter.getFilterValue()));
        return query;
    }

    private static void applyFilter(ParticipantQuery query, ParticipantField field, Object wanted) {
        switch (field) {
            case DIRECTION -> query.inDirection((Direction) wanted);
            case COUNTRY -> query.inCountryNamed(wanted.toString());
            case FAMILY_NAME -> query.named(wanted.toString());
            case FOREIGN_INSTITUTION -> query.atForeignInstitution(wanted.toString());
            default -> throw new IllegalArgumentException("no filter for " + field);
        }
    }
}
