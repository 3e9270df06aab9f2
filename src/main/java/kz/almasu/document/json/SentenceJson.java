package kz.almasu.document.json;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.list;
import static kz.almasu.system.CanonicalJson.object;
import static kz.almasu.system.CanonicalJson.texts;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;

/** Converts sentences and their inline elements to JSON, and back. */
final class SentenceJson {

    private SentenceJson() {}

    static JsonObject write(Sentence sentence) {
        return object().add("id", sentence.id())
                .add("content", array(sentence.content(), run -> run.accept(new RunJson())))
                .build();
    }

    static Sentence read(JsonObject json) {
        return new Sentence(json.getString("id"), list(json.getJsonArray("content"), SentenceJson::inline));
    }

    static List<Sentence> sentences(JsonObject json, String name) {
        return list(json.getJsonArray(name), SentenceJson::read);
    }

    private static final class RunJson implements Inline.Visitor<JsonObject> {

        @Override
        public JsonObject words(Inline.PlainText words) {
            return object().add("kind", "words").add("text", words.text()).build();
        }

        @Override
        public JsonObject value(Inline.Value value) {
            return object().add("kind", "value")
                    .add("text", value.text())
                    .add("sources", texts(value.sources()))
                    .build();
        }

        @Override
        public JsonObject reference(Inline.Reference reference) {
            return object().add("kind", "reference")
                    .add("text", reference.text())
                    .add("target", reference.target())
                    .build();
        }

        @Override
        public JsonObject footnote(Inline.Footnote footnote) {
            return object().add("kind", "footnote")
                    .add("sentences", array(footnote.sentences(), SentenceJson::write))
                    .build();
        }

        @Override
        public JsonObject change(Inline.Change change) {
            return object().add("kind", change.inserted() ? "inserted" : "deleted")
                    .add("text", change.text())
                    .build();
        }
    }

    private static Inline inline(JsonObject json) {
        return switch (json.getString("kind")) {
            case "value" ->
                new Inline.Value(
                        json.getString("text"), json.getJsonArray("sources").getValuesAs(JsonString::getString));
            case "reference" -> new Inline.Reference(json.getString("text"), json.getString("target"));
            case "footnote" -> new Inline.Footnote(sentences(json, "sentences"));
            case "inserted" -> new Inline.Change(json.getString("text"), true);
            case "deleted" -> new Inline.Change(json.getString("text"), false);
            case "words" -> new Inline.PlainText(json.getString("text"));
            default -> throw new IllegalArgumentException(json.getString("kind"));
        };
    }
}
