package kz.almasu.submission;

import java.util.HashMap;
import java.util.Map;
import kz.almasu.registry.CodeLists;
import kz.almasu.system.Localized;

/** Code lists indexed by code, loaded on first use. For short use only: lists can grow. */
public final class CodeIndex {

    private final CodeLists lists;
    private final Map<Class<?>, Map<String, Localized>> byCode = new HashMap<>();

    public CodeIndex(CodeLists lists) {
        this.lists = lists;
    }

    /** @throws java.util.NoSuchElementException if the list has no such code */
    <T extends Localized> T find(Class<T> list, String code) {
        Localized found = byCode.computeIfAbsent(list, key -> entries(list)).get(code);
        return list.cast(found == null ? lists.entry(list, code).orElseThrow() : found);
    }

    private Map<String, Localized> entries(Class<? extends Localized> list) {
        Map<String, Localized> entries = new HashMap<>();
        lists.entries(list).forEach(entry -> entries.put(entry.toString(), entry));
        return entries;
    }
}
