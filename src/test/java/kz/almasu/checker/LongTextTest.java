package kz.almasu.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kz.almasu.document.Sentence;
import kz.almasu.note.NoteFixture;
import kz.almasu.note.text.AnalyticalNote;
import kz.almasu.system.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of maximum length are checked within seconds of CPU time, however they are written. */
class LongTextTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "116 Kazakh teachers went to Uzbekistan (30.4%), and 98 to Russia. ",
                "116 Uzbekistan ",
                "(",
                "1,",
                "Table 1, 2, ",
                "2023 ",
                "most ",
                "a"
            })
    void checksTextsOfMaximumLengthInSeconds(String piece) {
        String text = piece.repeat(NoteChecker.MAX_CHARACTERS / piece.length());

        long before = cpuTime();
        List<Claim> claims = CheckerFixture.check(Language.EN, text);

        assertThat(Duration.ofNanos(cpuTime() - before)).isLessThan(LONGEST);

        assertThat(claims)
                .allSatisfy(claim ->
                        assertThat(text.substring(claim.from(), claim.to())).isEqualTo(claim.quote()));
    }

    /** The second check is measured: the first one loads classes and compiles patterns. */
    @ParameterizedTest
    @EnumSource
    void checksTwiceTheLengthOfANoteInASecond(Language language) {
        String note = AnalyticalNote.compose(NoteFixture.source(language))
                .sentences()
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
        String text = note.repeat(3).substring(0, TextPart.LENGTH);
        CheckerFixture.check(language, text);

        long before = cpuTime();
        CheckerFixture.check(language, text);

        assertThat(Duration.ofNanos(cpuTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    /** CPU time, so that other load on the machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
