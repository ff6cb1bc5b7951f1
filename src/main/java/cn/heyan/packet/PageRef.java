package cn.heyan.packet;

/**
 * Which page: the file's name inside the packet, and its page number in that file, from 1.
 *
 * @param file path inside the packet with forward slashes; the packet's own name where it is one file
 * @param number page of that file as received, from 1
 */
public record PageRef(String file, int number) implements Comparable<PageRef> {

    public PageRef {
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1: " + number);
        }
    }

    @Override
    public int compareTo(PageRef other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(number, other.number);
    }
}
