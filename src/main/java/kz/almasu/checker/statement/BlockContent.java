package kz.almasu.checker.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Topic;
import kz.almasu.document.Caption;
import kz.almasu.note.TableIds;

/** Subjects of the numbered tables, charts and appendices of the note. */
record BlockContent(Set<Topic> topics, Set<DirectionScope> directions) {

    /** Subjects of the charts of each pair. */
    static final List<Set<Topic>> CHARTED = List.of(
            EnumSet.of(Topic.INSTITUTION_TYPE, Topic.INSTITUTION),
            EnumSet.of(Topic.COUNTRY, Topic.REGION),
            EnumSet.of(Topic.DEGREE),
            EnumSet.of(Topic.FIELD));

    static BlockContent of(Caption.Kind kind, int number) {
        DirectionScope direction = number % 2 == 1 ? DirectionScope.OUTGOING : DirectionScope.INCOMING;
        if (kind == Caption.Kind.CHART) {
            return ofChart(number, direction);
        }
        if (kind == Caption.Kind.APPENDIX) {
            return new BlockContent(
                    number > 2
                            ? EnumSet.of(Topic.INSTITUTION, Topic.INSTITUTION_TYPE, Topic.PROGRAMME)
                            : EnumSet.of(Topic.INSTITUTION, Topic.INSTITUTION_TYPE),
                    EnumSet.of(direction));
        }
        String id = Integer.toString(number);
        if (id.equals(TableIds.COUNTRY_COMPARISON)) {
            return new BlockContent(EnumSet.of(Topic.COUNTRY, Topic.REGION), DirectionScope.all());
        }
        return new BlockContent(topics(id, EnumSet.noneOf(Topic.class)), directions(id));
    }

    /** The charts are in pairs, one per direction; the series of half-years after them has both. */
    private static BlockContent ofChart(int number, DirectionScope direction) {
        int pair = (number - 1) / 2;
        return pair < CHARTED.size()
                ? new BlockContent(CHARTED.get(pair), EnumSet.of(direction))
                : new BlockContent(Set.of(), DirectionScope.all());
    }

    private static Set<Topic> topics(String id, Set<Topic> topics) {
        for (Topic topic : Topic.values()) {
            if (id.equals(topic.table(DirectionScope.OUTGOING)) || id.equals(topic.table(DirectionScope.INCOMING))) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private static Set<DirectionScope> directions(String id) {
        for (Topic topic : Topic.values()) {
            if (id.equals(topic.table(DirectionScope.OUTGOING))) {
                return EnumSet.of(DirectionScope.OUTGOING);
            }
        }
        return EnumSet.of(DirectionScope.INCOMING);
    }
}
