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

class DocumentJsonTest {

    private final Document document = AllTypesFixture.document();

    @Test
    void roundTripsDocuments() {
        byte[] bytes = DocumentJson.bytes(document);

        assertThat(DocumentJson.read(CanonicalJson.object(bytes))).isEqualTo(document);
    }

    @Test
    void roundTripsBytes() {
        byte[] bytes = DocumentJson.bytes(document);

        assertThat(DocumentJson.bytes(DocumentJson.read(CanonicalJson.object(bytes))))
                .isEqualTo(bytes);
    }

    /** Literal bytes, because a change of the format would change the hashes of published editions. */
    @Test
    void isCanonical() {
        String text = new String(DocumentJson.bytes(document), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith(
                        "{\"language\":\"kk\",\"title\":\"Анықтама\",\"scope\":\"2023 жылғы бірінші жартыжылдық\","
                                + "\"edition\":\"1-басылым\",\"blocks\":[{\"kind\":\"heading\",\"id\":\"countries\",\"level\":1,"
                                + "\"text\":\"Елдер\"},{\"kind\":\"paragraph\",\"id\":\"first\",\"sentences\":[{\"id\":\"rich\"")
                .contains("\"cells\":{\"participants\":116,\"share\":\"30.4\"}")
                .contains("\"cells\":{\"participants\":1,\"share\":null}");
    }

    /** Guards the round-trip tests against types that the fixture lacks. */
    @Test
    void fixtureHasAllBlockAndInlineTypes() {
        Set<Class<?>> kinds = document.blocks().stream().map(Object::getClass).collect(Collectors.toSet());
        document.sentences()
                .flatMap(sentence -> sentence.content().stream())
                .forEach(inline -> kinds.add(inline.getClass()));

        assertThat(kinds).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
        assertThat(kinds).containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
    }

    @Test
    void rejectsUnknownKinds() {
        String other = new String(DocumentJson.bytes(document), StandardCharsets.UTF_8)
                .replace("\"kind\":\"listing\"", "\"kind\":\"picture\"");

        assertThatThrownBy(() -> DocumentJson.read(CanonicalJson.object(other.getBytes(StandardCharsets.UTF_8))))
                .hasMessage("picture");
    }
}
