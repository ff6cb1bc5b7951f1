package cn.heyan.sample;

import java.util.List;

/** Draws some specimens of one kind of paper, in several layouts; the same inventor's seed gives the same ones. */
interface Specimens {

    List<Specimen> draw(Inventor inventor);
}
