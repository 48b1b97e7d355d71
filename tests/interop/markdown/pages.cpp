// Puts each text of a JSON list from standard input wherever a page can have one, and writes the
// pages as a JSON list.

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/markdown/page.hpp>

#include <cstdio>
#include <iostream>
#include <iterator>

using namespace plenary;

int main() {
    std::string const input{std::istreambuf_iterator<char>(std::cin), {}};
    auto const texts = json::read<std::vector<std::string>>(input);
    if (!texts) return std::fputs("the input is no list of texts\n", stderr), 1;
    std::vector<std::string> pages;
    for (auto const& text : texts.value) {
        output out(pages.emplace_back());
        markdown::page page(out);
        page.heading(1, text);
        page.paragraph().text(text);
        page.paragraph().text("x").line().text(text);
        page.item().strong(text).text(text);
        page.item(1).text(text);
        page.item(2).text("x").line().text(text);
        page.heading(6, text + " (x)");
        page.finish();
        out.flush();
    }
    json::write(pages, std::cout);
}
