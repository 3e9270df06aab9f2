package kz.almasu.web;

/**
 * One page of a long list.
 *
 * @param count number of all entries
 * @param page from 1
 */
public record Paging(long count, int page) {

    /** Entries per page. */
    public static final int PAGE_SIZE = 25;

    /** Stays within the list, wherever the address asks for. */
    public Paging {
        page = Math.max(1, Math.min(page, pages(count)));
    }

    private static int pages(long count) {
        return Math.max(1, Math.toIntExact((count + PAGE_SIZE - 1) / PAGE_SIZE));
    }

    /** Returns the number of pages, at least one. */
    public int pages() {
        return pages(count);
    }

    /** Returns the index of the first entry, from 0. */
    public int first() {
        return (page - 1) * PAGE_SIZE;
    }
}
