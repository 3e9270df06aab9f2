package kz.almasu.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.almasu.document.Block;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.system.CanonicalJson;
import org.junit.jupiter.api.Test;

/** What was written is read again as it was, and is always written alike. */
class DocumentJsonTest {

    private final Document document = EveryKindFixture.everything();

    @Test
    void isReadAsItWasWritten() {
        byte[] bytes = DocumentJson.bytes(document);

        assertThat(DocumentJson.read(CanonicalJson.object(bytes))).isEqualTo(document);
    }

    @Test
    void isWrittenAlikeOnceReadAgain() {
        byte[] bytes = DocumentJson.bytes(document);

        assertThat(DocumentJson.bytes(DocumentJson.read(CanonicalJson.object(bytes))))
                .isEqualTo(bytes);
    }

    /** The first letters, as they have been since the first edition: a change would leave old hashes unexplained. */
    @Test
    void hasItsKeysInOneOrderAndNoWhiteSpace() {
        String text = new String(DocumentJson.bytes(document), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith(
                        "{\"language\":\"kk\",\"title\":\"Анықтама\",\"scope\":\"2023 жылғы бірінші жартыжылдық\","
                                + "\"edition\":\"1-басылым\",\"blocks\":[{\"kind\":\"heading\",\"id\":\"countries\",\"level\":1,"
                                + "\"text\":\"Елдер\"},{\"kind\":\"paragraph\",\"id\":\"first\",\"sentences\":[{\"id\":\"rich\"")
                .contains("\"cells\":{\"participants\":116,\"share\":\"30.4\"}")
                .contains("\"cells\":{\"participants\":1,\"share\":null}");
    }

    /** Otherwise the test above would say nothing of the kind that is missing. */
    @Test
    void theDocumentHasEveryKindOfBlockAndRun() {
        Set<Class<?>> kinds = document.blocks().stream().map(Object::getClass).collect(Collectors.toSet());
        document.sentences().flatMap(sentence -> sentence.content().stream()).forEach(run -> kinds.add(run.getClass()));

        assertThat(kinds).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
        assertThat(kinds).containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
    }

    @Test
    void readsNothingThatItHasNotWritten() {
        String other = new String(DocumentJson.bytes(document), StandardCharsets.UTF_8)
                .replace("\"kind\":\"listing\"", "\"kind\":\"picture\"");

        assertThatThrownBy(() -> DocumentJson.read(CanonicalJson.object(other.getBytes(StandardCharsets.UTF_8))))
                .hasMessage("picture");
    }
}
