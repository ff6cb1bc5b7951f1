package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invoices as people photograph and copy them: askew, slanting, upside down, several on a page, print beside its lines. */
final class PhotoBills implements Specimens {

    private static final List<List<String>> GOODS = List.of(
            List.of("工业自动控制系统", "可编程控制器", "FX5U-64", "台"),
            List.of("电子计算机", "边缘计算服务器", "R-2288", "台"),
            List.of("金属制品", "精密导轨副", "HGH25", "套"),
            List.of("仪器仪表", "压力变送器", "PT-3051", "支"),
            List.of("软件", "仓储管理软件V2.1", "WMS", "套"),
            List.of("机床", "数控车床", "CK6150", "台"));

    @Override
    public List<Specimen> draw(Inventor inventor) {
        Camera camera = new Camera(inventor.random().nextLong());
        List<Specimen> all = new ArrayList<>();
        Told told = ControlBill.draw(coded(inventor, true, 2), false, FormInk.BROWN, inventor);
        all.add(photo("invoice-photo-brown-form", told, camera.photo(paper(told), 1600, 0.92, 1.5, 0.05)));
        told = ControlBill.draw(coded(inventor, true, 3), false, FormInk.GREEN, inventor);
        all.add(photo("invoice-photo-green-form-slanting", told, camera.photo(paper(told), 2000, 0.8, -4, 0.22)));
        told = ControlBill.draw(coded(inventor, false, 1), false, FormInk.BLUE, inventor);
        all.add(photo("invoice-photo-blue-form-askew", told, camera.photo(paper(told), 2200, 0.72, 28, 0.06)));
        told = ControlBill.draw(coded(inventor, false, 2), true, FormInk.LASER, inventor);
        all.add(photo("invoice-photo-electronic-upside-down", told, camera.photo(paper(told), 1800, 0.85, 176, 0.12)));
        told = ControlBill.draw(coded(inventor, false, 1), true, FormInk.LASER, inventor);
        all.add(photo("invoice-photo-electronic-small", told, camera.photo(paper(told), 1000, 0.97, 0.6, 0.02)));
        told = WideDigitalBill.draw(digital(inventor, true, 3), inventor);
        all.add(photo("invoice-photo-digital-slanting", told, camera.photo(paper(told), 2400, 0.7, 9, 0.3)));
        told = WideDigitalBill.draw(digital(inventor, false, 2), inventor);
        all.add(photo("invoice-photo-digital-steep", told, camera.photo(paper(told), 3200, 0.62, -52, 0.08)));
        told = WideDigitalBill.draw(digital(inventor, true, 1), inventor);
        all.add(photo("invoice-photo-digital-side-on", told, camera.photo(paper(told), 2000, 0.68, 91, 0.08)));
        told = FreightBill.draw(freight(inventor), FormInk.GREEN, inventor);
        all.add(photo("invoice-photo-freight", told, camera.photo(paper(told), 1800, 0.88, 2, 0.1)));
        all.addAll(copies(inventor));
        return all;
    }

    /** Several invoices copied onto one A4 page. */
    private static List<Specimen> copies(Inventor inventor) {
        Told one = ControlBill.draw(coded(inventor, false, 1), true, FormInk.LASER, inventor);
        Told two = WideDigitalBill.draw(digital(inventor, true, 2), inventor);
        Told three = ControlBill.draw(coded(inventor, true, 2), false, FormInk.BROWN, inventor);
        Told four = WideDigitalBill.draw(digital(inventor, false, 1), inventor);
        Sheet stacked = new Sheet();
        put(stacked, one, 60, 80, 1540, 0);
        put(stacked, two, 60, 1180, 1540, 0);
        Sheet turned = new Sheet();
        put(turned, three, 60, 80, 1540, 0);
        put(turned, four, 60, 1200, 1540, 2);
        Sheet sideways = new Sheet(2339, 1654);
        put(sideways, two, 60, 60, 1100, 0);
        put(sideways, one, 1180, 60, 1100, 0);
        put(sideways, four, 60, 860, 1100, 0);
        return List.of(
                photo("invoice-copies-stacked", scanned(stacked), one, two),
                photo("invoice-copies-one-turned", scanned(turned), three, four),
                photo("invoice-copies-side-by-side", scanned(sideways), two, one, four));
    }

    private static BufferedImage scanned(Sheet sheet) {
        return new Scanner(sheet.width()).scan(sheet.image(), 0);
    }

    private static void put(Sheet page, Told told, int x, int y, int width, int quarters) {
        BufferedImage paper = paper(told);
        double scale = (double) width / paper.getWidth();
        Graphics2D pen = (Graphics2D) page.pen().create();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(x, y);
        pen.scale(scale, scale);
        pen.rotate(quarters * Math.PI / 2, paper.getWidth() / 2.0, paper.getHeight() / 2.0);
        pen.drawImage(paper, 0, 0, null);
        pen.dispose();
    }

    private static Specimen photo(String id, Told told, BufferedImage picture) {
        return photo(id, picture, told);
    }

    private static Specimen photo(String id, BufferedImage picture, Told... told) {
        return new Specimen(id, List.of(told), Optional.of(picture));
    }

    private static BufferedImage paper(Told told) {
        return told.drawn().pages().get(0).image();
    }

    private static Bill coded(Inventor inventor, boolean special, int lines) {
        String code = special ? "4300" + "201130" : "043001900111";
        return bill(inventor, Optional.of(code), "0" + inventor.digits(7), special, lines, 13);
    }

    private static Bill digital(Inventor inventor, boolean special, int lines) {
        return bill(inventor, Optional.empty(), "23432000000" + inventor.digits(9), special, lines, 13);
    }

    private static Bill freight(Inventor inventor) {
        return bill(inventor, Optional.of("4300133760"), "0" + inventor.digits(7), true, 1, 11);
    }

    private static Bill bill(
            Inventor inventor, Optional<String> code, String number, boolean special, int lines, int rate) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            List<String> g = inventor.pick(GOODS);
            Yuan price = new Yuan(new BigDecimal(
                    (2 + inventor.random().nextInt(80)) + inventor.digits(2) + "." + inventor.digits(2)));
            items.add(new Item(
                    g.get(0),
                    g.get(1),
                    g.get(2),
                    g.get(3),
                    1 + inventor.random().nextInt(12),
                    price,
                    rate));
        }
        LocalDate date = LocalDate.of(2023, 1, 5).plusDays(inventor.random().nextInt(350));
        return new Bill(
                number,
                code,
                date,
                inventor.company("衡阳", "机械"),
                inventor.supplier(),
                items,
                special,
                Optional.empty(),
                Optional.empty());
    }
}
