import LambdaProgram

@main
enum Bootstrap {
  static func main() async {
    await LambdaProgram.run()
  }
}
