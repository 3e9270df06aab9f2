package kz.almasu.submission;

import java.util.HashMap;
import java.util.Map;
import kz.almasu.registry.CodeLists;
import kz.almasu.system.Spoken;

/** Code lists by code, each read when it is first needed; for one use, since lists grow. */
final class CodeIndex {

    private final CodeLists lists;
    private final Map<Class<?>, Map<String, Spoken>> byCode = new HashMap<>();

    CodeIndex(CodeLists lists) {
        this.lists = lists;
    }

    /** @throws java.util.NoSuchElementException if the list has no such code */
    <T extends Spoken> T find(Class<T> list, String code) {
        Spoken found = byCode.computeIfAbsent(list, unread -> entries(list)).get(code);
        return list.cast(found == null ? lists.entry(list, code).orElseThrow() : found);
    }

    private Map<String, Spoken> entries(Class<? extends Spoken> list) {
        Map<String, Spoken> entries = new HashMap<>();
        lists.entries(list).forEach(entry -> entries.put(entry.toString(), entry));
        return entries;
    }
}
