package cn.heyan.packet.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Colours;
import cn.heyan.packet.Embedded;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Sheet;
import cn.heyan.packet.Stamp;
import cn.heyan.packet.Word;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageJsonTest {

    private static final PageRef REF = new PageRef("发票/设备 1.pdf", 7);
    private static final Path PICTURE = Path.of("picture.jpg");
    private static final PageJson.Pictures PICTURES =
            (width, height, dpi) -> new PagePicture(PICTURE, width, height, dpi);

    @Test
    void a_page_comes_back_bit_for_bit() throws IOException {
        Random dice = new Random(20240105);
        for (int round = 0; round < 50; round++) {
            Page page = page(dice);
            Page again = PageJson.read(PageJson.write(page), REF, PICTURES);
            assertThat(again)
                    .usingRecursiveComparison()
                    .ignoringFields("picture")
                    .isEqualTo(page);
            assertThat(again.text()).isEqualTo(page.text());
            assertThat(again.picture()).hasValueSatisfying(there -> {
                assertThat(there.width()).isEqualTo(1654);
                assertThat(there.height()).isEqualTo(2339);
                assertThat(there.dpi()).isEqualTo(200);
            });
        }
    }

    @Test
    void a_page_without_a_picture_comes_back_without_one_under_the_name_that_it_is_asked_by() throws IOException {
        Page page = new Page(
                REF, Optional.empty(), 0, 0, PageText.blank(REF, Means.XML), List.of(), List.of(), Legibility.DIGITAL);
        PageRef other = new PageRef("另一个名字.xml", 1);
        Page again = PageJson.read(PageJson.write(page), other, PICTURES);
        assertThat(again.picture()).isEmpty();
        assertThat(again.ref()).isEqualTo(other);
        assertThat(again.text()).isEqualTo(PageText.blank(other, Means.XML));
    }

    @Test
    void another_version_and_damaged_bytes_are_not_read() {
        assertThatThrownBy(() -> PageJson.read(bytes("{\"version\":2}"), REF, PICTURES))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 2");
        assertThatThrownBy(() -> PageJson.read(bytes("{\"version\":1,\"turned\":0}"), REF, PICTURES))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PageJson.read(bytes("{\"version\":1,\"tur"), REF, PICTURES))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Page page(Random dice) {
        List<Word> words = new ArrayList<>();
        for (String text : List.of("发票号码：", "24432000000012345678", "¥1,234.50", "𠮷\n\"\\\u0001")) {
            Box box = box(dice);
            words.add(Word.of(text, box, 1));
            List<Double> edges = new ArrayList<>();
            for (int i = 0; i <= text.length(); i++) {
                edges.add(box.x() + dice.nextDouble() / 3 + i);
            }
            words.add(new Word(text, box, edges, dice.nextDouble()));
        }
        return new Page(
                REF,
                Optional.of(new PagePicture(PICTURE, 1654, 2339, 200)),
                90 * dice.nextInt(4),
                dice.nextGaussian(),
                new PageText(REF, Means.OCR, words, List.of(box(dice), box(dice))),
                List.of(new CodeSymbol("01,32,,24432000000012345678,1234.50,20240105,,A1B2,", box(dice), "zxing")),
                List.of(new Embedded(Means.OFD, "CustomData", Map.of("发票号码", "24432000000012345678"), "<x/>")),
                new Legibility(200, dice.nextDouble(), dice.nextDouble(), Double.MIN_VALUE),
                new Colours(true, List.of(new Stamp(box(dice), Stamp.Shape.CUT))),
                Optional.of(PagePrint.of(new BigInteger(PagePrint.BITS, dice))),
                dice.nextBoolean() ? Optional.empty() : Optional.of(sheet(dice)));
    }

    private static Sheet sheet(Random dice) {
        return new Sheet(
                dice.doubles(9).boxed().toList(),
                dice.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Sheet.Turned(
                                box(dice), dice.doubles(9).boxed().toList())));
    }

    private static Box box(Random dice) {
        return new Box(dice.nextDouble(), dice.nextDouble(), dice.nextDouble() / 7, 1 / 3.0);
    }
}
