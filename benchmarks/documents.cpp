#include "support/documents.hpp"

#include <plenary/json/schema.hpp>

#include <fstream>

// usage: plenary_documents FOLDER
//
// Writes the large document and the schema of records there, for programs in other languages.

int main(int count, char** arguments) {
    if (count != 2) return 2;
    std::string const folder = arguments[1];
    std::ofstream document(folder + "/large.json"), schema(folder + "/schema.json");
    document << benchmarks::all_documents().large;
    plenary::json::write_schema<plenary::record>(schema);
    return document.flush() && schema.flush() ? 0 : 1;
}
