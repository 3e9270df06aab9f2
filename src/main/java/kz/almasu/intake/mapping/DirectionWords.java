package kz.almasu.intake.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.almasu.registry.Direction;

/** Direction that a title or a line between rows states: “Шығыс ұтқырлық”, “ВП-33. … зарубежных ППС”. */
final class DirectionWords {

    private static final String STAFF =
            " (ппс|поқ|преподавател\\p{L}*|учен\\p{L}*|профессор\\p{L}*|педагог\\p{L}*|лектор\\p{L}*|оқытушы\\p{L}*|ғалым\\p{L}*"
                    + "|teach\\p{L}*|staff|lecturer\\p{L}*|scientist\\p{L}*|professor\\p{L}*)";

    /** In Kazakh шығыс is also the east and an expense, кіріс also an income. */
    private static final String MOBILITY = " (ұтқырлық\\p{L}*|алмасу\\p{L}*|мобильд\\p{L}*|академиялық\\p{L}*)";

    private static final Pattern OUTGOING =
            words("исходящ\\p{L}*|выезд\\p{L}*|выезжа\\p{L}*|за рубеж|за границу|шетелге"
                    + "|шетелге шығатын|outgoing|outbound|вп 34|шығыс" + MOBILITY
                    + "|(казахстанск\\p{L}*|отечественн\\p{L}*|қазақстандық|kazakhstani?)" + STAFF);

    private static final Pattern INCOMING =
            words("входящ\\p{L}*|въезд\\p{L}*|въезжа\\p{L}*|приезжа\\p{L}*|в казахстан|қазақстанға"
                    + "|incoming|inbound|вп 33|кіріс" + MOBILITY
                    + "|(зарубежн\\p{L}*|иностранн\\p{L}*|приглашенн\\p{L}*|шетелдік|шақырылған|foreign|visiting|invited)"
                    + STAFF);

    private DirectionWords() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:^| )(?:" + alternatives + ")(?: |$)");
    }

    /** Returns the direction; empty if the text states none, or both. */
    static Optional<Direction> direction(String text) {
        String key = TextNormalizer.key(text);
        boolean outgoing = OUTGOING.matcher(key).find() || key.equals("шығыс");
        boolean incoming = INCOMING.matcher(key).find() || key.equals("кіріс");
        if (outgoing == incoming) {
            return Optional.empty();
        }
        return Optional.of(outgoing ? Direction.OUTGOING : Direction.INCOMING);
    }
}
