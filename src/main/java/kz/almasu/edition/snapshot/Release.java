package kz.almasu.edition.snapshot;

import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.note.text.Growth;
import kz.almasu.system.Language;
import kz.almasu.system.Sha256;
import kz.almasu.system.Texts;

/** The running release, recorded in editions: version, fingerprints of the message bundles, thresholds of growth wording. */
final class Release {

    private static final String NOTE_TEXTS = "texts.note";

    private Release() {}

    static JsonObject json() {
        JsonObjectBuilder texts = object();
        for (Language language : Language.values()) {
            texts.add(language.tag(), fingerprint(language));
        }
        return object().add("version", ResourceBundle.getBundle("release").getString("version"))
                .add("texts", texts)
                .add(
                        "thresholds",
                        object().add("leastBase", Growth.MIN_BASE)
                                .add("nearly", Growth.NEARLY_MARGIN)
                                .add("exactly", Growth.EXACT_MARGIN))
                .build();
    }

    private static String fingerprint(Language language) {
        String all = Stream.of(Texts.bundle(language), ResourceBundle.getBundle(NOTE_TEXTS, language.locale()))
                .flatMap(
                        bundle -> new TreeSet<>(bundle.keySet()).stream().map(key -> key + "=" + bundle.getString(key)))
                .collect(Collectors.joining("\n"));
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
