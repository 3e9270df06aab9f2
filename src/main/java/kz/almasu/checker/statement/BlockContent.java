package kz.almasu.checker.statement;

import java.util.EnumSet;
import java.util.Set;
import kz.almasu.checker.language.DirectionScope;
import kz.almasu.checker.language.Topic;
import kz.almasu.document.Caption;
import kz.almasu.note.TableIds;

/** Subjects of the numbered tables, charts and appendices of the note. */
record BlockContent(Set<Topic> topics, Set<DirectionScope> directions) {

    static BlockContent of(Caption.Kind kind, int number) {
        DirectionScope direction = number % 2 == 1 ? DirectionScope.OUTGOING : DirectionScope.INCOMING;
        if (kind == Caption.Kind.CHART) {
            return new BlockContent(EnumSet.of(Topic.INSTITUTION_TYPE, Topic.INSTITUTION), EnumSet.of(direction));
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
