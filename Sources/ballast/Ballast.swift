import Commands

@main
enum Ballast {
  static func main() async {
    await BallastProgram.run()
  }
}
