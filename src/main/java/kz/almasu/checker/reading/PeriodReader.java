package kz.almasu.checker.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.almasu.checker.language.Meaning;
import kz.almasu.checker.language.Mention;
import kz.almasu.checker.language.WordRole;
import kz.almasu.period.HalfYear;

/** Finds the half-year of a number or word. */
final class PeriodReader {

    private final Surroundings around;
    private final Context context;
    private final HalfYear reported;

    PeriodReader(Surroundings around, Context context, HalfYear reported) {
        this.around = around;
        this.context = context;
        this.reported = reported;
    }

    static boolean isPeriod(Mention mention) {
        return mention.meaning() instanceof Meaning.PeriodMeaning;
    }

    private static boolean isCompared(Mention mention) {
        return ((Meaning.PeriodMeaning) mention.meaning()).compared();
    }

    static SubjectPart part(Mention mention) {
        return new SubjectPart(
                null, null, ((Meaning.PeriodMeaning) mention.meaning()).halfYear(), new HashSet<>(Set.of(mention)));
    }

    /** The half-year of a plain number: the nearest one that is not only compared with. */
    SubjectPart of(Mention anchor) {
        Optional<Mention> attached = attached(anchor);
        if (attached.isPresent()) {
            return part(attached.get());
        }
        Surroundings.Found found = around.find(anchor, mention -> isPeriod(mention) && !isCompared(mention));
        if (!found.mentions().isEmpty()) {
            return part(found.mentions().get(0));
        }
        return context.fromHeading() && context.halfYears().size() == 1
                ? new SubjectPart(null, null, context.halfYears().iterator().next(), Set.of())
                : new SubjectPart(null, null, Optional.of(reported), Set.of());
    }

    /** A half-year right before or after the number, or before its brackets: {@code 2022: 139}, {@code 2022 (139)}. */
    private Optional<Mention> attached(Mention anchor) {
        return outside(anchor)
                .or(() -> all().stream()
                        .filter(mention -> isLabel(mention, anchor))
                        .findFirst())
                .or(() -> all().stream()
                        .filter(mention -> mention.start() >= anchor.end()
                                && mention.start() - anchor.end() <= 3
                                && isCompared(mention)
                                && isCounterpart(anchor)
                                && around.clause(mention) == around.clause(anchor))
                        .findFirst());
    }

    private Optional<Mention> outside(Mention anchor) {
        int parent = around.parent(around.clause(anchor));
        return parent < 0
                ? Optional.empty()
                : around.last(anchor, mention -> around.clause(mention) == parent && !mention.is(WordRole.THAN))
                        .filter(PeriodReader::isPeriod)
                        .filter(mention -> anchor.start() - mention.end() <= 2);
    }

    private boolean isLabel(Mention period, Mention anchor) {
        return period.end() <= anchor.start()
                && around.sentence().tokens().subList(period.end(), anchor.start()).stream()
                        .allMatch(token -> token.isMark("-‐‑–—:."));
    }

    /** True for the second number of “735 against 313 a year earlier”. */
    private boolean isCounterpart(Mention anchor) {
        return around.sentence().mentions().stream()
                .anyMatch(mention -> mention.isAny(WordRole.AGAINST, WordRole.THAN, WordRole.FROM)
                        && mention.end() <= anchor.start()
                        && anchor.start() - mention.end() <= 1);
    }

    boolean isLabelled(Mention anchor) {
        return attached(anchor).isPresent();
    }

    /** True if the sentence names no half-year but the reported one and, to compare with, the one before. */
    boolean isPlainChange(Optional<HalfYear> before) {
        return around.sentence().mentions().stream()
                .filter(PeriodReader::isPeriod)
                .allMatch(mention -> {
                    Optional<HalfYear> halfYear = ((Meaning.PeriodMeaning) mention.meaning()).halfYear();
                    return halfYear.isPresent()
                            && (isCompared(mention)
                                    ? halfYear.equals(before)
                                    : halfYear.get().equals(reported)
                                            || halfYear.equals(before) && isBracketed(mention));
                });
    }

    private boolean isBracketed(Mention mention) {
        boolean start = around.sentence().mentions().stream()
                .anyMatch(number -> around.isNumber(number)
                        && Markers.isFrom(number, around)
                        && Math.min(Math.abs(number.start() - mention.end()), Math.abs(mention.start() - number.end()))
                                <= 2);
        return start
                || around.parent(around.clause(mention)) >= 0
                || around.sentence().mentions().stream()
                                .filter(PeriodReader::isPeriod)
                                .count()
                        > 1;
    }

    /** The mentions of the half-year before as what is compared with. */
    List<Mention> comparedWith(Optional<HalfYear> before) {
        return all().stream()
                .filter(mention -> isCompared(mention)
                        && ((Meaning.PeriodMeaning) mention.meaning())
                                .halfYear()
                                .equals(before))
                .toList();
    }

    List<Mention> all() {
        return around.sentence().mentions().stream()
                .filter(PeriodReader::isPeriod)
                .toList();
    }
}
